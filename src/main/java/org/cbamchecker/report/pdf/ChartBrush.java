package org.cbamchecker.report.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import org.w3c.dom.Element;

/**
 * Draws the shapes of a chart on a page: rectangles, dots, lines, courses and words. Anything else in a chart is a fault
 * of the program that made it.
 *
 * @param place turns places of the chart into places of the page
 */
record ChartBrush(OutputDevice page, RenderingContext context, AffineTransform place) {
    private static final int HEXADECIMAL = 16;

    void draw(Element shape) {
        switch (shape.getTagName()) {
            case "title", "desc" -> {} // for whoever does not see the chart
            case "rect" -> fill(shape, rectangle(shape));
            case "circle" -> fill(shape, circle(shape));
            case "line" -> stroke(shape, line(shape));
            case "polyline" -> stroke(shape, course(shape));
            case "text" -> words(shape);
            default -> throw new IllegalArgumentException("A chart has no shape " + shape.getTagName());
        }
    }

    private static Shape rectangle(Element shape) {
        return new Rectangle2D.Float(
                number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height"));
    }

    private static Shape circle(Element shape) {
        float radius = number(shape, "r");
        return new Ellipse2D.Float(number(shape, "cx") - radius, number(shape, "cy") - radius, 2 * radius, 2 * radius);
    }

    private static Shape line(Element shape) {
        return new Line2D.Float(number(shape, "x1"), number(shape, "y1"), number(shape, "x2"), number(shape, "y2"));
    }

    private static Shape course(Element shape) {
        var course = new Path2D.Float();
        for (String point : shape.getAttribute("points").split(" ")) {
            String[] place = point.split(",");
            if (course.getCurrentPoint() == null) {
                course.moveTo(number(place[0]), number(place[1]));
            } else {
                course.lineTo(number(place[0]), number(place[1]));
            }
        }
        return course;
    }

    private void fill(Element shape, Shape outline) {
        page.setColor(colour(shape.getAttribute("fill")));
        page.fill(place.createTransformedShape(outline));
    }

    private void stroke(Element shape, Shape outline) {
        page.setColor(colour(shape.getAttribute("stroke")));
        page.setStroke(pen(shape));
        page.draw(place.createTransformedShape(outline));
    }

    private BasicStroke pen(Element shape) {
        float width = dots(number(shape, "stroke-width"));
        String dashes = shape.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        String[] lengths = dashes.split(" ");
        float[] pattern = {dots(number(lengths[0])), dots(number(lengths[1]))};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, pattern, 0);
    }

    private void words(Element shape) {
        String words = shape.getTextContent();
        FontSpecification specification = specification(shape);
        FSFont font = context.getFont(specification);
        page.setFont(font);
        // Strong words are drawn thicker where the font itself is not strong; that goes by the specification.
        ((AbstractOutputDevice) page).setFontSpecification(specification);
        page.setColor(colour(shape.getAttribute("fill")));
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
        int before =
                switch (shape.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        Point2D start = place.transform(new Point2D.Float(number(shape, "x"), number(shape, "y")), null);
        context.getTextRenderer().drawString(page, words, (float) start.getX() - before, (float) start.getY());
    }

    private FontSpecification specification(Element shape) {
        var font = new FontSpecification();
        font.families = ReportFonts.families();
        font.size = dots(number((Element) shape.getParentNode(), "font-size"));
        font.fontWeight = shape.hasAttribute("font-weight") ? IdentValue.FONT_WEIGHT_600 : IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    /** Lengths on the page. */
    private float dots(float length) {
        return length * (float) place.getScaleX();
    }

    /** {@code #2b6777}. */
    private static FSRGBColor colour(String code) {
        return new FSRGBColor(Integer.parseInt(code.substring(1), HEXADECIMAL));
    }

    private static float number(Element shape, String attribute) {
        return number(shape.getAttribute(attribute));
    }

    private static float number(String decimal) {
        return new BigDecimal(decimal).floatValue();
    }
}

package org.cbamchecker.report.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One chart on paper, as large as the column allows.
 *
 * @param svg the drawing
 * @param size its extent in its own units
 * @param dots dots of the page for one unit of the drawing
 */
record ChartPicture(Element svg, Size size, BigDecimal dots) implements SVGImage {
    private static final int DECIMALS = 4;

    /** Extent in units of the drawing. */
    record Size(BigDecimal width, BigDecimal height) {}

    /**
     * A chart.
     *
     * @param width dots it shall take, or less than zero where nothing was laid down
     * @param dotsPerPixel dots of the page for one pixel
     */
    static ChartPicture of(Element svg, double width, double dotsPerPixel) {
        String[] box = svg.getAttribute("viewBox").split(" ");
        var size = new Size(new BigDecimal(box[2]), new BigDecimal(box[3]));
        BigDecimal dots = width > 0
                ? BigDecimal.valueOf((long) width).divide(size.width(), DECIMALS, RoundingMode.HALF_UP)
                : BigDecimal.valueOf((long) dotsPerPixel);
        return new ChartPicture(svg, size, dots);
    }

    @Override
    public int getIntrinsicWidth() {
        return size.width().multiply(dots).intValue();
    }

    @Override
    public int getIntrinsicHeight() {
        return size.height().multiply(dots).intValue();
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(dots.doubleValue(), dots.doubleValue());
        var brush = new ChartBrush(page, context, place);
        Stroke before = page.getStroke();
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element shape) {
                brush.draw(shape);
            }
        }
        page.setStroke(before);
    }
}

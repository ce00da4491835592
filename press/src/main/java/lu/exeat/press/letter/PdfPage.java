package lu.exeat.press.letter;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A page of XHTML as PDF/A-2a and PDF/UA-1. What does not fit on one sheet goes on the next; nothing is cut.
///
/// The page has `lang`, a `title`, a `meta` description, and its style sheet within; it can't load anything from
/// elsewhere. The style sheet names the fonts by [#FONTS], in margin boxes too.
public final class PdfPage {
    /// The families for `font-family`.
    public static final String FONTS = PaperFont.FAMILIES;

    /// Kept in a field, else the level would be forgotten with the logger.
    private static final Logger PDFBOX_LOG = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX_LOG = Logger.getLogger("org.apache.fontbox");

    private PdfPage() {}

    /// - throws [IllegalArgumentException] for what is not well-formed XML
    public static byte[] of(String xhtml) {
        XRLog.setLoggingEnabled(false);
        PDFBOX_LOG.setLevel(Level.SEVERE);
        FONTBOX_LOG.setLevel(Level.SEVERE);
        Document document = parse(xhtml);
        makePrintable(document.getDocumentElement(), new GlyphCheck());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useUriResolver((_, _) -> null);
        for (PaperFont font : PaperFont.values()) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        builder.withProducer("Exeat");
        builder.withW3cDocument(document, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("the page could not be set: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makePrintable(Node node, GlyphCheck check) {
        NodeList below = node.getChildNodes();
        for (int i = 0; i < below.getLength(); i++) {
            if (below.item(i) instanceof Text text) {
                text.setData(check.printable(text.getData()));
            } else if (!"style".equals(below.item(i).getNodeName())) {
                makePrintable(below.item(i), check);
            }
        }
    }
}

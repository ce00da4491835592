/// Pages of XHTML as PDF that lasts and can be read aloud: PDF/A-2a and PDF/UA-1, tagged, with the fonts in it.
///
/// Start with [PdfPage]. The fonts that come along are [PaperFont]; [GlyphCheck] sees to it that each sign of a text
/// has a shape in one of them. What a page says is known by whoever writes it.
@NullMarked
package lu.exeat.press.letter;

import org.jspecify.annotations.NullMarked;

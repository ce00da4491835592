package lu.exeat.lawbook.answer;

import static lu.exeat.terms.language.Language.DE;
import static lu.exeat.terms.language.Language.EN;
import static lu.exeat.terms.language.Language.FR;
import static lu.exeat.terms.language.Language.LB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ids of provisions become the citations that lawyers write. Whether every id has a title: [WordingFilesTest].
class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    reg/2021/821                  | Reg. (EU) 2021/821 | règl. (UE) 2021/821 | VO (EU) 2021/821 | Veruerdnung (EU) 2021/821
                    reg/2021/821/art_5/par_2      | Art. 5(2), Reg. (EU) 2021/821 | art. 5, par. 2, règl. (UE) 2021/821 | Art. 5 Abs. 2 VO (EU) 2021/821 | Art. 5 Abs. 2 Veruerdnung (EU) 2021/821
                    reg/2021/821/art_4/par_1/pnt_a | Art. 4(1)(a), Reg. (EU) 2021/821 | art. 4, par. 1, point a), règl. (UE) 2021/821 | Art. 4 Abs. 1 Buchst. a VO (EU) 2021/821 | Art. 4 Abs. 1 lit. a Veruerdnung (EU) 2021/821
                    reg/2021/821/art_2/pnt_20     | Art. 2(20), Reg. (EU) 2021/821 | art. 2, point 20, règl. (UE) 2021/821 | Art. 2 Nr. 20 VO (EU) 2021/821 | Art. 2 Nr. 20 Veruerdnung (EU) 2021/821
                    reg/2021/821/anx_II/sec_A     | Annex II, section A (EU001), Reg. (EU) 2021/821 | annexe II, section A (EU001), règl. (UE) 2021/821 | Anhang II Abschnitt A (EU001) VO (EU) 2021/821 | Annexe II Sektioun A (EU001) Veruerdnung (EU) 2021/821
                    reg/2021/821/anx_IV           | Annex IV, Reg. (EU) 2021/821 | annexe IV, règl. (UE) 2021/821 | Anhang IV VO (EU) 2021/821 | Annexe IV Veruerdnung (EU) 2021/821
                    reg/2009/428/art_4/par_4      | Art. 4(4), Reg. (EC) No 428/2009 | art. 4, par. 4, règl. (CE) n° 428/2009 | Art. 4 Abs. 4 VO (EG) Nr. 428/2009 | Art. 4 Abs. 4 Veruerdnung (EG) Nr. 428/2009
                    reg/2009/428/anx_IIe          | Annex IIe (EU005), Reg. (EC) No 428/2009 | annexe IIe (EU005), règl. (CE) n° 428/2009 | Anhang IIe (EU005) VO (EG) Nr. 428/2009 | Annexe IIe (EU005) Veruerdnung (EG) Nr. 428/2009
                    reg/2009/428/anx_I            | Annex I, Reg. (EC) No 428/2009 | annexe I, règl. (CE) n° 428/2009 | Anhang I VO (EG) Nr. 428/2009 | Annexe I Veruerdnung (EG) Nr. 428/2009
                    reg/2013/952/art_4            | Art. 4, Reg. (EU) No 952/2013 | art. 4, règl. (UE) n° 952/2013 | Art. 4 VO (EU) Nr. 952/2013 | Art. 4 Veruerdnung (EU) Nr. 952/2013
                    reg_del/2022/699              | Del. Reg. (EU) 2022/699 | règl. dél. (UE) 2022/699 | Del. VO (EU) 2022/699 | Delegéiert Veruerdnung (EU) 2022/699
                    lu/loi/2018/06/27/art_45/par_2 | Art. 45(2), Law of 27 June 2018 (LU) | art. 45, par. 2, loi du 27 juin 2018 | Art. 45 Abs. 2 Gesetz vom 27. Juni 2018 (LU) | Art. 45 Abs. 2 Gesetz vum 27. Juni 2018
                    lu/loi/2018/06/27/chp_6       | Chapter 6, Law of 27 June 2018 (LU) | chap. 6, loi du 27 juin 2018 | Kapitel 6 Gesetz vom 27. Juni 2018 (LU) | Kapitel 6 Gesetz vum 27. Juni 2018
                    lu/rgd/2018/12/14/art_3       | Art. 3, Grand-Ducal Regulation of 14 December 2018 (LU) | art. 3, règl. grand-ducal du 14 décembre 2018 | Art. 3 Großherzogliche Verordnung vom 14. Dezember 2018 (LU) | Art. 3 groussherzoglecht Reglement vum 14. Dezember 2018
                    lu/rgd/2018/12/14/annex_10    | Annex 10, Grand-Ducal Regulation of 14 December 2018 (LU) | annexe 10, règl. grand-ducal du 14 décembre 2018 | Anhang 10 Großherzogliche Verordnung vom 14. Dezember 2018 (LU) | Annexe 10 groussherzoglecht Reglement vum 14. Dezember 2018
                    """)
    void provisionIsCitedAsLawyersWriteIt(String id, String en, String fr, String de, String lb) {
        assertThat(Citation.of(id, EN)).isEqualTo(en);
        assertThat(Citation.of(id, FR)).isEqualTo(fr);
        assertThat(Citation.of(id, DE)).isEqualTo(de);
        assertThat(Citation.of(id, LB)).isEqualTo(lb);
    }

    @Test
    void lawThatIsNotHeldIsCitedByItsTitle() {
        assertThat(Citation.of("sanctions/measures", EN)).isEqualTo("Restrictive measures (other law)");
        assertThat(Citation.of("national/dual-use", FR))
                .isEqualTo(AnswerWording.title("national/dual-use", FR))
                .contains("autre État membre");
        assertThat(Citation.of("lu/guichet/processing", DE)).startsWith("Bearbeitungsfrist");
    }

    @Test
    void firstDayOfAMonthIsWrittenTheFrenchWay() {
        assertThat(Citation.of("lu/loi/2022/09/01", FR)).isEqualTo("loi du 1er septembre 2022");
        assertThat(Citation.of("lu/loi/2022/09/01", LB)).isEqualTo("Gesetz vum 1. September 2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reg/2021",
                "reg/year/821",
                "reg/2021/821/art",
                "reg/2021/821/art_",
                "reg/2021/821/footnote_1",
                "lu/loi/2018/06",
                "lu/loi/2018/13/27"
            })
    void whatIsNoIdIsRefused(String id) {
        assertThatThrownBy(() -> Citation.of(id, EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cited");
    }

    @Test
    void unheldLawWithoutATitleIsRefused() {
        assertThatThrownBy(() -> Citation.of("national/fishing", EN)).isInstanceOf(IllegalStateException.class);
    }
}

import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const VU = Number.MAX_SAFE_INTEGER;
const CHIFFRE = {
  intitule: 'Taux d’emploi des 15-64 ans',
  valeur: 41.4,
  unite: '%',
  periode: '2020',
  source: 'Insee, recensement',
  territoire: 'Quartiers prioritaires du Grand Est',
};

describe('le diagnostic d’une feuille de route', () => {
  it('ses chiffres se rangent, se corrigent et se retirent ; sans valeur, « n.d. » n’est pas zéro', () => {
    const { appeler, feuilleId, db } = uneFeuilleRemplie();
    const avant = empreinteDuContenu(db);
    const { id } = appeler('diagnostics.ajouter', { feuilleId, ...CHIFFRE });
    const { id: nd } = appeler('diagnostics.ajouter', {
      feuilleId,
      ...CHIFFRE,
      intitule: 'Sans diplôme',
      valeur: null,
    });
    appeler('diagnostics.deplacer', { id: nd, rang: 1 });
    appeler('diagnostics.modifier', { id, vu: VU, patch: { valeur: 0 } });
    const { chiffres } = appeler('diagnostics.lire', { feuilleId });
    expect(chiffres.map(({ intitule, valeur }) => [intitule, valeur])).toEqual([
      ['Sans diplôme', null],
      [CHIFFRE.intitule, 0],
    ]);
    const lu = clair(texteDuBloc(appeler('documentsDeFeuille.apercu', { feuilleId }), 'reperes'));
    expect(lu).toContain('n.d.');
    expect(lu).toContain('0 %');
    for (let fois = 0; fois < 4; fois += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('demande la période, la source et le territoire', () => {
    const { appeler, feuilleId } = uneFeuilleRemplie();
    for (const champ of ['intitule', 'periode', 'source', 'territoire'] as const)
      expect(() => appeler('diagnostics.ajouter', { feuilleId, ...CHIFFRE, [champ]: ' ' })).toThrow(/Dites/u);
  });

  it('la concertation dit quand, comment et les priorités ; à venir, elle se refuse', async () => {
    const { appeler, feuilleId } = uneFeuilleRemplie();
    const noter = (le: string) =>
      appeler('concertations.ajouter', {
        feuilleId,
        le,
        forme: 'Réunion publique au centre social',
        priorites: '- une présence régulière.\n- des horaires de crèche',
      });
    expect(refus(() => noter('2026-12-01')).transmise.champs).toHaveProperty('le');
    const { id } = noter('2026-02-08');
    expect(
      refus(() => appeler('concertations.modifier', { id, vu: VU, patch: { le: '2027-01-01' } })).transmise.champs,
    ).toHaveProperty('le');
    appeler('diagnostics.ajouter', { feuilleId, ...CHIFFRE });
    const document = appeler('documentsDeFeuille.apercu', { feuilleId });
    expect(clair(texteDuBloc(document, 'concertation_liste'))).toBe(
      '8 février 2026, Réunion publique au centre social : une présence régulière, des horaires de crèche.',
    );
    expect(await fautesOpenXml(rendreWord(document))).toEqual([]);
    appeler('concertations.retirer', { id });
    expect(appeler('diagnostics.lire', { feuilleId }).concertations).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { anneauxDe, type LieuDeQuartier } from '#shared/domain/territoire/contour.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';

const VU = 99_999;
const DATES = { debut: '2026-03-01', fin: '2026-06-30' };

/** Une action datée, deux étapes à faire et une faite. */
function uneActionDatee() {
  const feuille = uneFeuille();
  const { appeler, feuilleId } = feuille;
  const id = feuille.ajouterFiche('Permanences');
  appeler('fichesAction.modifier', { id, vu: VU, patch: DATES });
  const [, faite = ''] = ['2026-04-15', '2026-03-10', null].map(
    (echeance, rang) => appeler('etapes.ajouter', { ficheId: id, intitule: `Étape ${rang}`, note: null, echeance }).id,
  );
  appeler('etapes.cocher', { id: faite, faite: true });
  const etapes = () => appeler('feuillesDeRoute.etapes', { id: feuilleId }).map(({ echeance }) => echeance);
  const dates = () => {
    const [ligne] = feuille.tableau().lignes;
    return { debut: ligne?.debut, fin: ligne?.fin };
  };
  return { ...feuille, id, etapes, dates };
}

describe('les dates d’une action, changées d’une vue', () => {
  it('déplacée, ses étapes à faire la suivent ; une seule annulation remet tout', () => {
    const { appeler, id, etapes, dates } = uneActionDatee();
    const patch = { debut: '2026-03-11', fin: '2026-07-10' };
    expect(appeler('fichesAction.replanifier', { id, vu: VU, patch, avecEtapes: true })).toEqual({ etapes: 1 });
    expect(dates()).toEqual(patch);
    expect(etapes()).toEqual(['2026-04-25', '2026-03-10', null]);
    appeler('historique.annuler', {});
    expect(dates()).toEqual(DATES);
    expect(etapes()).toEqual(['2026-04-15', '2026-03-10', null]);
  });

  it('étirée, ses étapes ne bougent pas', () => {
    const { appeler, id, etapes, dates } = uneActionDatee();
    appeler('fichesAction.replanifier', { id, vu: VU, patch: { fin: '2026-12-31' }, avecEtapes: false });
    expect(dates()).toEqual({ ...DATES, fin: '2026-12-31' });
    expect(etapes()[0]).toBe('2026-04-15');
  });

  it('refuse une fin avant le début, au champ de la fin, et ne change rien', () => {
    const { appeler, id, etapes, dates } = uneActionDatee();
    const faute = refus(() =>
      appeler('fichesAction.replanifier', { id, vu: VU, patch: { fin: '2026-02-28' }, avecEtapes: true }),
    );
    expect(faute.transmise.champs).toHaveProperty('fin');
    expect([dates(), etapes()[0]]).toEqual([DATES, '2026-04-15']);
  });

  it('place les quartiers du ressort, et celui qu’une action vise ailleurs, avec leur tracé dans le Grand Est', () => {
    const { appeler, id, feuilleId, tableau } = uneActionDatee();
    const lus = () => new Map(appeler('feuillesDeRoute.lieux', { id: feuilleId }).map((lieu) => [lieu.code, lieu]));
    expect([...lus().keys()]).toEqual(
      tableau()
        .quartiers.map(({ code }) => code)
        .toSorted(),
    );
    appeler('fichesAction.viser', { id, quartiers: ['QN06803M', 'QN00101M'] });
    const coteaux = lus().get('QN06803M');
    expect(coteaux?.contour).toMatch(/^-?\d+ -?\d+ /u);
    expect(anneauxDe(coteaux as LieuDeQuartier)[0]?.length).toBeGreaterThan(3);
    expect(lus().get('QN00101M')).toEqual({ code: 'QN00101M', lon: 5.2249, lat: 46.2107, contour: null });
  });

  it('ne montre ni les étapes ni les indicateurs d’une action mise à la corbeille', () => {
    const { appeler, id, feuilleId } = uneActionDatee();
    const { id: indicateurId } = appeler('indicateurs.ajouter', {
      ficheId: id,
      intitule: 'Personnes reçues',
      genre: 'realisation',
      nature: 'effectif',
      unite: null,
    });
    const lus = () => appeler('feuillesDeRoute.indicateurs', { id: feuilleId });
    expect(lus()).toMatchObject([{ id: indicateurId, ficheId: id, mesures: [] }]);
    appeler('fichesAction.supprimer', { id });
    expect([lus(), appeler('feuillesDeRoute.etapes', { id: feuilleId })]).toEqual([[], []]);
  });
});

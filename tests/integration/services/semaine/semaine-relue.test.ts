import { describe, expect, it } from 'vitest';
import { createReunionsDeLaSemaineQueries } from '#electron/repositories/semaine/reunions-de-la-semaine.queries.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import type { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { plansDe } from '#tests/support/plans.ts';

const VU = Number.MAX_SAFE_INTEGER;
const UN_JOUR = 86_400_000;
const lignes = (appeler: ReturnType<typeof unFichier>['appeler']) =>
  appeler('semaine.lire', {}).blocs.flatMap((bloc) => bloc.lignes);

describe('un compte rendu envoyé puis repris', () => {
  it('revient dans la semaine, à rectifier', () => {
    const { appeler, id, horloge, diffuser, approuver } = uneSeanceTenue();
    const version = diffuser();
    approuver(version.id);
    horloge.avancer(90 * UN_JOUR);
    appeler('versions.noter', { id: version.id, patch: { envoyeLe: '2026-06-20', envoyePar: 'Camille Essai' } });
    const cles = () => lignes(appeler).map(({ cle }) => cle);
    expect(cles()).not.toContain(`rectification:${id}`);
    appeler('versions.rectifier', { id: version.id, motif: 'Échéance erronée' });
    expect(cles()).toContain(`rectification:${id}`);
  });

  it('se trouve par l’index de ce qui reste à envoyer', () => {
    const plan = plansDe(createReunionsDeLaSemaineQueries).find(({ sql }) => sql.includes('repris_le'));
    expect(plan?.etapes[0]).toMatch(/^SEARCH v USING INDEX version_pv_a_envoyer/u);
  });
});

describe('les fiches sans nouvelles', () => {
  it('suivent le seuil que règle le service, dès qu’il change', () => {
    const { appeler, horloge, feuilleId, ajouterFiche } = uneFeuille();
    ajouterFiche('Une équipe de repérage');
    horloge.avancer(125 * UN_JOUR);
    const muette = () => lignes(appeler).find(({ cle }) => cle === `sans-nouvelles:${feuilleId}`)?.pourquoi;
    expect(muette()).toContain('depuis 3');
    appeler('alertes.regler', { cle: 'moisSansMiseAJour', valeur: 6 });
    expect(muette()).toBeUndefined();
    horloge.avancer(90 * UN_JOUR);
    expect(muette()).toContain('depuis 6');
  });
});

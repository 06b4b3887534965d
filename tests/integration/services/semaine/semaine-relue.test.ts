import { describe, expect, it } from 'vitest';
import { createInstancesDeLaSemaineQueries } from '#electron/repositories/semaine/instances-de-la-semaine.queries.ts';
import { createReunionsDeLaSemaineQueries } from '#electron/repositories/semaine/reunions-de-la-semaine.queries.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import type { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
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

describe('la désignation demandée', () => {
  it('se lit d’un index : aucune autre sortie de l’instance n’est parcourue', () => {
    const plan = plansDe(createInstancesDeLaSemaineQueries).find(({ sql }) => sql.includes('lettre-designation'));
    expect(plan?.etapes).toEqual(['SEARCH document_produit USING INDEX document_produit_designation (instance_id=?)']);
  });

  it('s’attend dès que la lettre sort, et se redemande pour une vacance plus récente', async () => {
    const { appeler, demander, instanceId, horloge } = uneReunion();
    const tous = appeler('instances.fiche', { id: instanceId }).sieges;
    // Une lettre ne sort que signée : qui préside a une qualité.
    for (const { personne } of tous.flatMap(({ categorie, mandats }) => (categorie === 'P' ? mandats : [])))
      appeler('personnes.modifier', { id: personne.id, vu: VU, patch: { fonction: 'préfète' } });
    const sieges = tous.filter(({ categorie }) => categorie === '3' || categorie === '4');
    const finir = (rang: number, fin: string) => {
      const [mandat] = sieges[rang]?.mandats ?? [];
      appeler('membres.modifierMandat', { id: mandat?.id ?? '', vu: VU, patch: { fin } });
    };
    const dite = () =>
      lignes(appeler)
        .map(({ cle }) => cle)
        .filter((cle) => cle === `vacants:${instanceId}` || cle === `designation-demandee:${instanceId}`);
    finir(0, '2026-03-01');
    expect(dite()).toEqual([`vacants:${instanceId}`]);
    const objet = sieges[0]?.id ?? '';
    await demander('projets.produire', { instanceId, genre: 'lettre-designation', objet });
    expect(dite()).toEqual([`designation-demandee:${instanceId}`]);
    horloge.avancer(40 * UN_JOUR);
    expect(dite()).toEqual([`designation-demandee:${instanceId}`]);
    finir(1, '2026-04-10');
    expect(dite()).toEqual([`vacants:${instanceId}`]);
  });
});

it('une réunion déplacée ou supprimée change ce que dit la séance précédente', () => {
  const { appeler, id, instanceId, horloge, diffuser } = uneSeanceTenue();
  horloge.avancer(10 * UN_JOUR);
  diffuser();
  const vers = () => lignes(appeler).find(({ cle }) => cle === `approbation:${id}`)?.pourquoi;
  expect(vers()).toBeUndefined();
  const suivante = appeler('reunions.creer', { instanceId, date: '2026-05-12', heureDebut: '09:30' }).id;
  expect(vers()).toContain('12');
  appeler('reunions.modifier', { id: suivante, vu: VU, patch: { date: '2026-05-19' } });
  expect(vers()).toContain('19');
  appeler('reunions.supprimer', { id: suivante });
  expect(vers()).toBeUndefined();
});

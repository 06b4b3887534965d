import { expect, it } from 'vitest';
import { createATransmettreQueries } from '#electron/repositories/semaine/a-transmettre.queries.ts';
import { createFichesDeLaSemaineQueries } from '#electron/repositories/semaine/fiches-de-la-semaine.queries.ts';
import { APPEL, unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { unCdpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { plansDe } from '#tests/support/plans.ts';

const UN_JOUR = 86_400_000;
type Appeler = ReturnType<typeof unFichier>['appeler'];
const plat = (texte: string): string => texte.replace(/\s/gu, ' ');
const lignes = (appeler: Appeler, filtre = {}) =>
  appeler('semaine.lire', filtre)
    .blocs.flatMap((bloc) => bloc.lignes)
    .map((une) => ({
      ...une,
      titre: plat(une.titre),
      pourquoi: plat(une.pourquoi),
      enRouge: une.enRouge === null ? null : plat(une.enRouge),
    }));
const ligne = (appeler: Appeler, cle: string, filtre = {}) =>
  lignes(appeler, filtre).find((une) => une.cle.startsWith(cle));

it('R-078 : les avis rendus se transmettent, une ligne par réunion ; ce que la commission décide n’en part pas', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  const communes: string[] = [];
  const instanceId = appeler('instances.creer', {
    ...{ type: 'commission_iae', parentId: unCdpe(fichier), departementCode: null, clpeCode: null, communes },
    complement: 'du Haut-Rhin',
  }).id;
  const reunionId = appeler('reunions.creer', { instanceId, date: '2026-03-10', heureDebut: '09:30' }).id;
  const point = { titre: 'Conventionnements', nature: 'avis', intervenant: null, duree: 30 } as const;
  const pointId = appeler('points.ajouter', { reunionId, ...point }).id;
  const rendre = (saisine: string) => {
    const { id } = appeler('dossiers.ajouter', { pointId, structure: 'Les Jardins', saisine, objet: null });
    appeler('dossiers.modifier', { id, vu: VU, patch: { sens: 'favorable', motifs: null } });
  };
  expect(ligne(appeler, 'avis:')).toBeUndefined();
  rendre('ACI');
  rendre('EI');
  rendre('apprentis');
  expect(ligne(appeler, 'avis:')).toMatchObject({
    titre: '2 avis à transmettre : Commission IAE du Haut-Rhin, 10 mars',
    pourquoi: 'Rendus depuis 2 jours, l’autorité qui décide : préfet de département (R. 133-13)',
    vers: `/reunions/${reunionId}/dossiers`,
    bloc: 'semaine',
    enRouge: null,
  });
  expect(ligne(appeler, 'avis:', { miennes: true })).toBeUndefined();
  appeler('dossiers.transmettre', { reunionId, le: '2026-03-12' });
  expect(ligne(appeler, 'avis:')).toBeUndefined();
});

it('R-100 : un jalon de contrat s’annonce, presse, tarde, mène à sa fiche ; fait, il n’y est plus', () => {
  const { appeler, contexte } = unFichier();
  const code = contexte.depots.territoires.contratsDuDepartement('68')[0]?.code ?? '';
  const contratId = appeler('contrats.ajouter', { code }).id;
  const saisi = { contratId, genre: 'revoyure', intitule: 'Revoyure', faitLe: null, note: null } as const;
  const id = appeler('jalons.ajouter', { ...saisi, echeance: '2026-05-05' }).id;
  const dit = (filtre = {}) => ligne(appeler, `jalon:${id}`, filtre);
  expect(dit()).toMatchObject({
    bloc: 'bientot',
    vers: `/contrats/${contratId}?jalon=${id}`,
    pourquoi: 'Revoyure à mi-parcours, attendu le 5 mai (circulaire du 31/08/2023)',
  });
  expect(dit({ contratId })).toBeDefined();
  const dater = (echeance: string) => appeler('jalons.modifier', { id, vu: VU, patch: { echeance } });
  dater('2026-03-10');
  expect(dit()).toMatchObject({ bloc: 'aujourdhui', enRouge: '2 jours de retard', presse: true });
  dater('2026-07-01');
  expect(dit()).toBeUndefined();
  dater('2026-03-12');
  expect(dit()).toMatchObject({ signe: 'limite', presse: true });
  appeler('jalons.modifier', { id, vu: VU, patch: { faitLe: '2026-03-12' } });
  expect(dit()).toBeUndefined();
});

it('les bilans de beaucoup de contrats tiennent en une ligne ; d’un contrat, le sien', () => {
  const { appeler } = unFichier();
  const codes = appeler('territoires.choisir', { texte: 'CA', genres: ['contrat_ville'] }).map(({ code }) => code);
  const ids = codes.slice(0, 5).map((code) => appeler('contrats.ajouter', { code }).id);
  expect(ids).toHaveLength(5);
  for (const contratId of ids)
    appeler('jalons.ajouter', {
      ...{ contratId, genre: 'bilan', intitule: 'Bilan 2026', echeance: '2026-04-01', faitLe: null, note: null },
    });
  const dits = (filtre = {}) => lignes(appeler, filtre).filter(({ titre }) => titre.startsWith('Bilan'));
  expect(dits().map(({ titre, vers }) => [titre, vers])).toEqual([['Bilan annuel : 5 contrats de ville', '/contrats']]);
  expect(dits({ contratId: ids[0] })).toHaveLength(1);
});

it('le calendrier d’un appel : ce qui vient, ce qui dure, rien d’un appel clos', () => {
  const { appeler, appelId } = unAppel();
  const depot = () => ligne(appeler, `etape-d-appel:${appelId}:depot`);
  // Du 20 février : le dépôt est passé.
  expect(depot()).toBeUndefined();
  appeler('appels.modifier', { id: appelId, vu: VU, patch: { depotAu: '2026-03-20' } });
  expect(depot()).toMatchObject({ bloc: 'bientot', titre: `Fin du dépôt : ${APPEL.intitule}` });
  appeler('appels.ajouterEtape', { appelId, libelle: 'Instruction', du: '2026-03-02', au: '2026-03-13' });
  expect(lignes(appeler).find(({ titre }) => titre.startsWith('Instruction'))).toMatchObject({
    bloc: 'semaine',
    pourquoi: 'Calendrier de l’appel, en cours, jusqu’au 13 mars compris, 2 jours',
    vers: `/conventions/appels/${appelId}?bloc=calendrier`,
  });
  appeler('appels.modifier', { id: appelId, vu: VU, patch: { depotAu: '2026-03-10', closLe: '2026-03-12' } });
  expect(lignes(appeler).filter(({ cle }) => cle.startsWith('etape-d-appel'))).toEqual([]);
});

it('R-077 : une demande d’audit s’inscrit à la prochaine plénière, et tarde au bout de six mois', () => {
  const { appeler, instanceId, horloge } = uneReunion();
  const siegeId =
    appeler('instances.fiche', { id: instanceId }).sieges.find(({ categorie }) => categorie === '1')?.id ?? '';
  const { id } = appeler('audits.saisir', {
    ...{ instanceId, siegeId, cible: 'mission_locale', organisme: 'Mission locale d’essai', recuLe: '2026-03-10' },
    ...{ collectivite: null, expose: null },
  });
  const dit = () => ligne(appeler, `audit-a-inscrire:${id}`);
  expect(dit()).toBeUndefined();
  horloge.avancer(20 * UN_JOUR);
  expect(dit()).toMatchObject({
    bloc: 'bientot',
    pourquoi: expect.stringContaining('limite le 10/09/2026 (R. 5311-3-5)'),
    vers: `/instances/${instanceId}/audits?audit=${id}`,
  });
  horloge.avancer(180 * UN_JOUR);
  expect(dit()).toMatchObject({ bloc: 'aujourdhui', enRouge: 'à inscrire avant le 10 septembre' });
  appeler('audits.supprimer', { id });
  expect(dit()).toBeUndefined();
});

it('un compte rendu approuvé depuis plus d’un an, puis repris, revient à rectifier', () => {
  const { appeler, id, horloge, diffuser, approuver } = uneSeanceTenue();
  const version = diffuser();
  approuver(version.id);
  appeler('versions.noter', { id: version.id, patch: { envoyeLe: '2026-06-20', envoyePar: 'Camille Essai' } });
  horloge.avancer(600 * UN_JOUR);
  const dit = () => lignes(appeler).filter(({ cle }) => cle === `rectification:${id}`);
  expect(dit()).toEqual([]);
  appeler('versions.rectifier', { id: version.id, motif: 'Échéance erronée' });
  expect(dit()).toHaveLength(1);
});

it('les miennes : les fiches que je pilote par le lien de l’annuaire, non par un nom qui ressemble', () => {
  const { appeler, axeId, contexte } = uneFeuille();
  const auteur = 'Camille Essai';
  const fiche = (intitule: string, nom: string, prenom: string) => {
    const personneId = appeler('personnes.creer', uneSaisie(nom, { prenom })).id;
    const pilote = { personneId, structure: null };
    const { id } = appeler('fichesAction.creer', { axeId, objectifId: null, intitule, pilote });
    appeler('fichesAction.modifier', { id, vu: VU, patch: { fin: '2026-03-01' } });
    return id;
  };
  const mienne = fiche('La mienne', 'ESSAI', 'Camille');
  fiche('D’une homonyme à peu près', 'Essaimage', 'Camille');
  const cadre = (moi: readonly string[]) => ({
    ...{ feuilles: null, jour: '2026-03-12', a: '2026-04-11', limite: 61, moi: JSON.stringify(moi) },
  });
  const moi = contexte.depots.instancesDeLaSemaine.personnesNommees(auteur);
  expect(moi).toHaveLength(1);
  expect(contexte.depots.instancesDeLaSemaine.personnesNommees('ESSAI Camille')).toEqual(moi);
  const dues = contexte.depots.fichesDeLaSemaine.dues(cadre(moi)).flat();
  expect(dues.map(({ id }) => id)).toEqual([mienne]);
  expect(contexte.depots.fichesDeLaSemaine.dues(cadre([])).flat()).toEqual([]);
});

it('les avis se cherchent de la commission à ses réunions, les miennes de mes fiches, jamais de toute la table', () => {
  const [avis] = plansDe(createATransmettreQueries);
  expect(avis?.etapes.filter((etape) => /^(?:SCAN|SEARCH) [rpd]\b/u.test(etape))).toEqual([
    expect.stringMatching(/^SEARCH r USING INDEX reunion_instance \(instance_id=\? AND date>\? AND date<\?\)/u),
    expect.stringMatching(/^SEARCH p USING /u),
    expect.stringMatching(/^SEARCH d USING INDEX dossier_iae_point/u),
  ]);
  const miennes = plansDe(createFichesDeLaSemaineQueries).filter(({ sql }) => sql.includes('mes CROSS JOIN'));
  expect(miennes).toHaveLength(7);
  for (const { etapes } of miennes) {
    expect(etapes.some((etape) => etape.includes('fiche_action_pilote'))).toBe(true);
    expect(etapes.filter((etape) => /^SCAN (?:f|e|s|fiche_action|etape|sous_action)\b/u.test(etape))).toEqual([]);
  }
});

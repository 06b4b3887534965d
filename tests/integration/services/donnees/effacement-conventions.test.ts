import { expect, it } from 'vitest';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const VU = 1e9;
const NOM = 'Quimperlière';

it('ses signatures et son nom dans une convention : chacun se décide, au lieu où il est, et n’y reste pas', () => {
  const fichier = uneReunion();
  const { appeler, db, journal } = fichier;
  const { id } = appeler('personnes.creer', uneSaisie(NOM, { prenom: 'Hermance' }));
  const { id: conventionId } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles',
    porteur: 'Tremplin Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', { id: conventionId, vu: VU, patch: { autorite: `Hermance ${NOM}, préfète` } });
  appeler('conventions.changerStatut', { id: conventionId, vers: 'signee', le: '2024-12-20', motif: null });
  const { id: avenant } = appeler('avenants.preparer', {
    conventionId,
    genre: 'general',
    annee: null,
    objet: `Départ de Hermance ${NOM}`,
    motif: null,
  });
  appeler('beneficiaires.activer', { conventionId, codes: ['I1'] });
  const [indicateur] = appeler('beneficiaires.lire', { conventionId }).indicateurs;
  const ecrire = (nombre: number, motif: string | null) =>
    appeler('beneficiaires.ecrire', {
      conventionId,
      vu: VU,
      cellules: [{ indicateurId: indicateur?.id ?? '', part: 'total', quoi: 'declare', au: '2025-03-31', nombre }],
      motif,
    });
  ecrire(10, null);
  ecrire(12, 'Deux fiches de plus');
  // Qui tenait le poste a signé la correction : le nom est celui de la personne.
  journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
    db.prepare('UPDATE convention_correction SET signature = ?').run(`Hermance ${NOM}`);
  });
  const { textes } = appeler('donnees.apercuEffacement', { id });
  const desConventions = textes.filter(({ ou }) => ou === 'Convention O2R 68-2024-01');
  expect(desConventions.map(({ quoi }) => quoi).toSorted()).toEqual([
    'Avenant, objet',
    'Convention, autorité signataire',
    'Correction d’un effectif, signée par',
  ]);
  expect(new Set(desConventions.map(({ adresse }) => adresse))).toEqual(new Set([`/conventions/${conventionId}`]));
  appeler('donnees.effacer', { id, textes: textes.map(({ cle }) => cle) });
  expect(db.prepare('SELECT signature FROM convention_correction').pluck().all()).toEqual(['contact supprimé']);
  expect(db.prepare('SELECT objet FROM convention_avenant WHERE id = ?').pluck().get(avenant)).toBe(
    'Départ de contact supprimé',
  );
});

it('son nom dans un rapport, une visite, une lettre de contrôle se lit à leur convention ; ses visites s’annoncent', () => {
  const { appeler, id: conventionId, creerLeCopil, reunir } = uneConventionSuivie();
  const { id } = appeler('personnes.creer', uneSaisie(NOM, { prenom: 'Hermance' }));
  const elle = `Hermance ${NOM}`;
  const { reunionId } = reunir(creerLeCopil(), '2026-03-10');
  const rapportId = appeler('rapports.creer', { conventionId, genre: 'copil', exercice: null, reunionId }).id;
  appeler('rapports.modifier', { id: rapportId, vu: VU, patch: { faits: `Venue de ${elle}` } });
  appeler('risquesDeRapport.ajouter', {
    rapportId,
    risque: 'Abandons',
    action: null,
    pilote: elle,
    echeance: null,
    etat: 'a_engager',
    priorite: null,
  });
  const { porteurId: structureId } = appeler('conventions.fiche', { id: conventionId }).convention;
  const visiteId = appeler('visites.ouvrir', { conventionId, structureId, le: '2026-02-10', lieu: null }).id;
  appeler('visites.ajouterAgent', { visiteId, personneId: id });
  appeler('visites.ajouterPoint', { visiteId, libelle: 'Accueil', constat: 'conforme', note: `Reçus par ${elle}` });
  const lettreId = appeler('lettresDeControle.preparer', { conventionId, visiteId, jusquA: null }).id;
  appeler('lettresDeControle.ajouterPoint', { lettreId, constat: `Selon ${elle}`, ecarte: null });
  const apercu = appeler('donnees.apercuEffacement', { id });
  expect(apercu.visites).toBe(1);
  expect(apercu.textes).toHaveLength(4);
  for (const texte of apercu.textes)
    expect(texte).toMatchObject({ ou: 'Convention O2R 68-2024-01', adresse: `/conventions/${conventionId}` });
});

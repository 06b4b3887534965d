import { enTri } from '#shared/text/tri.ts';
import { ajouter, phrase } from '#tests/support/metier.ts';
import type { Outils } from './grande-region.ts';

const CANDIDATURES = 300;
const CRITERES = 12;
const PUBLICS = 8;
export const INTITULE = 'Appel mesuré';
const DEPARTEMENTS = ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'] as const;
const CRITERES_NOTES = ['parcours', 'territoire', 'ancrage', 'gouvernance', 'modele'] as const;
const GENRES_D_AVIS = ['ddets', 'france_travail', 'missions_locales'] as const;

/** Ce que porte une candidature : ses organismes, ses zones, ses années, son instruction. */
function uneInstruction(
  { db, hasard, nouvelId }: Outils,
  candidature_id: string,
  { criteres, publics, structures }: Readonly<Record<'criteres' | 'publics' | 'structures', readonly string[]>>,
): void {
  for (const [rang, structure_id] of structures.entries())
    ajouter(db, 'candidature_membre', {
      ...{ id: nouvelId(), candidature_id, rang, structure_id },
      chef_de_file: Number(rang === 0),
      budget: 10_000_000,
    });
  const qpv = phrase<string>(db, 'SELECT code FROM ref_qpv WHERE fin IS NULL ORDER BY code LIMIT 3 OFFSET ?')
    .pluck()
    .all(Math.floor(hasard() * 60));
  for (const [rang, code] of qpv.entries())
    ajouter(db, 'candidature_zone', { id: nouvelId(), candidature_id, rang, genre: 'qpv', code, libelle: code });
  for (const annee of [2024, 2025, 2026])
    ajouter(db, 'candidature_annee', { id: nouvelId(), candidature_id, annee, demande: 30_000_000, beneficiaires: 90 });
  for (const [rang, genre] of GENRES_D_AVIS.entries())
    ajouter(db, 'candidature_avis', {
      ...{ id: nouvelId(), candidature_id, rang, genre, organisme: `Organisme ${genre}` },
      ...{ sens: hasard() < 0.7 ? 'favorable' : 'reserve', le: '2023-11-02' },
    });
  for (const critere_id of criteres)
    ajouter(db, 'candidature_controle', {
      id: nouvelId(),
      candidature_id,
      critere_id,
      reponse: hasard() < 0.9 ? 'oui' : 'non',
    });
  for (const public_id of publics.slice(0, 4))
    ajouter(db, 'candidature_public', { id: nouvelId(), candidature_id, public_id });
  for (const critere of CRITERES_NOTES)
    ajouter(db, 'candidature_note', { id: nouvelId(), candidature_id, critere, note: Math.floor(hasard() * 6) });
}

/** Un appel à manifestation d'intérêt et trois cents candidatures instruites, dont une sur cinq retenue. */
export function unGrandAppel(outils: Outils, structures: readonly string[]): void {
  const { db, nouvelId } = outils;
  const appel_id = nouvelId();
  ajouter(db, 'appel', {
    ...{ id: appel_id, intitule: INTITULE, intitule_tri: enTri(INTITULE), region: '44', annee: 2023 },
    ...{ enveloppe: 3_000_000_000, lance_le: '2023-09-01', depot_au: '2023-11-15' },
  });
  for (const [rang, code] of DEPARTEMENTS.entries())
    ajouter(db, 'appel_zone', {
      id: nouvelId(),
      appel_id,
      rang,
      genre: 'departement',
      code,
      libelle: code,
      departement: code,
    });
  const criteres = Array.from({ length: CRITERES }, (_, rang) => {
    const id = nouvelId();
    ajouter(db, 'appel_critere', {
      ...{ id, appel_id, rang, famille: 'Structure', libelle: `Critère ${rang}`, condition: 'toujours' },
    });
    return id;
  });
  const publics = Array.from({ length: PUBLICS }, (_, rang) => {
    const id = nouvelId();
    ajouter(db, 'appel_public', { id, appel_id, rang, libelle: `Public ${rang}`, exclu: Number(rang > 5) });
    return id;
  });
  for (let rang = 0; rang < CANDIDATURES; rang += 1) {
    const id = nouvelId();
    const projet = `Candidature mesurée ${rang}`;
    const porteurs = [0, 1, 2].map((place) => structures[(rang + place * 7) % structures.length] ?? '');
    ajouter(db, 'candidature', {
      ...{ id, appel_id, projet, projet_tri: enTri(projet), porteur_id: porteurs[0] ?? '', numero: `M-${rang}` },
      ...{ deposee_le: '2023-11-02', volet_reperage: 1, volet_remobilisation: 1, volet_coordination: 1 },
      ...(rang % 5 === 0 ? { decision: 'retenue', decidee_le: '2023-12-15' } : {}),
    });
    uneInstruction(outils, id, { criteres, publics, structures: porteurs });
  }
}

import type { Database } from 'better-sqlite3';
import { enTri } from '#shared/text/tri.ts';
import { ajouter, phrase, unPoint } from '#tests/support/metier.ts';

/** Ce que vise le lot : un comité de soixante sièges tous pourvus, une séance de quarante points. */
export const MEMBRES = 60;
export const POINTS = 40;

const PHRASE =
  'Les membres examinent la situation des demandeurs d’emploi du bassin et conviennent d’une action commune. ';
/** Deux présidents, puis des catégories à voix délibérative à tour de rôle. */
const place = (rang: number): readonly [categorie: string, college: string] => {
  if (rang < 2) return ['P', rang === 0 ? 'etat' : 'departement'];
  const tour = rang % 4;
  return [String(tour + 1), ['etat', 'departement', 'salaries', 'employeurs'][tour] ?? 'etat'];
};

interface Outils {
  readonly db: Database;
  readonly hasard: () => number;
  readonly nouvelId: () => string;
}

/** Le comité et ses soixante titulaires. @returns l'instance et ses sièges, dans l'ordre */
function unComiteEntier({ db, nouvelId }: Outils): { instance: string; sieges: string[] } {
  const [instance, complement] = [nouvelId(), 'de la grande séance'];
  ajouter(db, 'instance', {
    id: instance,
    type: 'CDPE',
    complement,
    complement_tri: enTri(complement),
    departement_code: '68',
  });
  const sieges = Array.from({ length: MEMBRES }, (_, rang) => {
    const [siege, personne] = [nouvelId(), nouvelId()];
    const [categorie, college] = place(rang);
    const nom = `Membre ${String(rang + 1).padStart(2, '0')}`;
    ajouter(db, 'siege', {
      id: siege,
      instance_id: instance,
      categorie,
      college,
      organisme: `Organisme ${rang + 1}`,
      rang: rang + 1,
    });
    ajouter(db, 'personne', {
      id: personne,
      civilite: rang % 2 ? 'M.' : 'Mme',
      prenom: 'Claude',
      nom,
      nom_tri: enTri(nom),
      fonction: 'responsable de l’insertion et de l’emploi',
    });
    ajouter(db, 'mandat', {
      id: nouvelId(),
      siege_id: siege,
      personne_id: personne,
      role: 'titulaire',
      debut: '2025-01-01',
      fin: '2027-12-31',
    });
    return siege;
  });
  return { instance, sieges };
}

/** Une séance : présences de tous, pouvoirs, départs, votes nom par nom tous les cinq points. */
function uneSeance(
  { db, hasard, nouvelId }: Outils,
  { instance, sieges }: { instance: string; sieges: readonly string[] },
  etat: 'tenue' | 'ouverte',
): string {
  const reunion = nouvelId();
  ajouter(db, 'reunion', {
    id: reunion,
    instance_id: instance,
    date: etat === 'tenue' ? '2026-01-15' : '2026-03-05',
    heure_debut: '09:30',
    lieu: 'Salle du conseil',
    etat,
    ouverte_a: '09:35',
    ...(etat === 'tenue' ? { heure_fin: '12:00', levee_a: '11:50' } : {}),
  });
  const presences = sieges.map((siege, rang) => {
    const id = nouvelId();
    const pouvoir = rang % 12 === 11;
    ajouter(db, 'presence', {
      id,
      reunion_id: reunion,
      siege_id: siege,
      statut: pouvoir ? 'pouvoir' : hasard() < 0.85 ? 'present' : 'excuse',
      mandataire_siege_id: pouvoir ? (sieges[rang - 4] ?? null) : null,
    });
    return id;
  });
  for (let rang = 1; rang <= POINTS; rang += 1) {
    const point = nouvelId();
    unPoint(db, point, reunion, `Point ${rang} de la grande séance`, rang);
    phrase(db, `UPDATE point SET nature = 'decision', etat = ?, texte_pv = ?, duree = 5 WHERE id = ?`).run(
      etat === 'tenue' ? 'traite' : 'prevu',
      PHRASE.repeat(1 + Math.floor(hasard() * 6)),
      point,
    );
    const partant = presences[rang];
    if (rang % 4 === 0 && partant !== undefined)
      ajouter(db, 'mouvement', { id: nouvelId(), presence_id: partant, point_id: point, sens: 'depart', rang: 1 });
    if (rang % 5 > 0) continue;
    const deliberation = nouvelId();
    ajouter(db, 'deliberation', {
      id: deliberation,
      point_id: point,
      rang: 1,
      nature: 'decision',
      texte: PHRASE,
      mode: 'nominal',
    });
    for (const siege of sieges)
      ajouter(db, 'bulletin', {
        id: nouvelId(),
        deliberation_id: deliberation,
        siege_id: siege,
        sens: hasard() < 0.9 ? 'pour' : 'contre',
      });
  }
  return reunion;
}

/** Deux séances du même comité, aussi grandes qu'il s'en tient : l'une tenue, l'autre en cours. */
export function deuxGrandesSeances(outils: Outils): { tenue: string; ouverte: string } {
  const comite = unComiteEntier(outils);
  return { tenue: uneSeance(outils, comite, 'tenue'), ouverte: uneSeance(outils, comite, 'ouverte') };
}

import type { Database } from 'better-sqlite3';
import type { EtatTrouve, GenreTrouve } from '#shared/domain/recherche/recherche.schema.ts';
import { sansReperes } from '#electron/database/jetons.ts';
import { annees, enExpression, type Facon, type RechercheResolue, resteAVerifier } from './expression.ts';
import { createLignesTrouvees } from './lignes-trouvees.queries.ts';

/** Ce que l'on montre au plus ; au-delà, « au moins dix mille » suffit à qui cherche, et le coût n'en dépend plus. */
const TROUVES_AU_PLUS = 10_000;
/** Ce dont on compte les facettes : lire un repère coûte dix fois plus que le trouver. */
const COMPTES_AU_PLUS = 2000;

/** Ce qui se compte et se filtre d'une réponse. */
export interface RepereTrouve {
  readonly num: number;
  readonly genre: GenreTrouve;
  readonly instance: string | null;
  readonly jour: string | null;
  readonly etat: EtatTrouve | null;
  readonly echeance: string | null;
}

/** Ce qui répond, du plus récemment écrit au plus ancien. */
export interface Trouves {
  readonly nums: readonly number[];
  /** Il y en a peut-être davantage. */
  readonly auMoins: boolean;
  /** Les repères des premiers : ceux dont on compte les facettes. */
  readonly comptes: readonly RepereTrouve[];
}

/** Range du jour le plus récent au plus ancien ; ce qui n'a pas de jour vient à la fin. */
export const duPlusRecent = (un: RepereTrouve, autre: RepereTrouve): number =>
  (autre.jour ?? '') < (un.jour ?? '') ? -1 : autre.jour === un.jour ? 0 : 1;

/** La recherche dans tout le fichier : des listes de l'index croisées, jamais un texte lu hors de ce qui se montre. */
export function createPleinTexteRepository(db: Database) {
  const numeros = (index: string) =>
    db
      .prepare<[string, number], number>(
        `SELECT rowid FROM ${index} WHERE ${index} MATCH ? ORDER BY rowid DESC LIMIT CAST(? AS INTEGER)`,
      )
      .pluck();
  const passages = numeros('passage_fts');
  const pieces = numeros('passage_de_piece_fts');
  const reperes = db.prepare<[string], RepereTrouve>(
    `SELECT r.num, r.genre, r.instance, r.jour, r.etat, r.echeance FROM json_each(?) l
     JOIN passage_repere r ON r.num = CAST(l.value AS INTEGER) ORDER BY l.key`,
  );
  const textes = db.prepare<[string], { num: number; texte: string; piece: string | null }>(
    `SELECT p.num, p.texte, (SELECT t.texte FROM texte_de_piece t WHERE t.sha256 = (SELECT f.sha256 FROM piece f WHERE f.id = CASE p.tbl
       WHEN 'piece_jointe' THEN (SELECT piece_id FROM piece_jointe WHERE id = p.ligne)
       WHEN 'acte' THEN (SELECT piece_id FROM acte WHERE id = p.ligne)
       WHEN 'convention_piece' THEN (SELECT piece_id FROM convention_piece WHERE id = p.ligne)
       WHEN 'fiche_piece' THEN (SELECT piece_id FROM fiche_piece WHERE id = p.ligne)
       WHEN 'appel_piece' THEN (SELECT piece_id FROM appel_piece WHERE id = p.ligne) END)) AS piece
     FROM json_each(?) l JOIN passage p ON p.num = CAST(l.value AS INTEGER)`,
  );
  const attend = db.prepare<[], number>('SELECT count(*) FROM passage_a_mettre').pluck();
  const corbeille = db.prepare<[], string>('SELECT id FROM instance WHERE supprime_le IS NOT NULL').pluck();
  const lignes = createLignesTrouvees(db);

  function lireTextes(nums: readonly number[]) {
    const lus = textes.all(JSON.stringify(nums));
    return new Map(
      lus.map(({ num, texte, piece }) => {
        const { titre, corps } = sansReperes(texte);
        return [num, { titre, corps: piece === null ? corps : `${piece}\n${corps}` }] as const;
      }),
    );
  }

  function chercher(requete: RechercheResolue, facon: Facon, limite: number, annee: number | null = null): number[] {
    const expression = enExpression(requete, facon, annee);
    const trouves = passages.all(expression, limite);
    if (facon === 'titre') return trouves;
    const desPieces = pieces.all(expression, limite);
    return desPieces.length === 0 ? trouves : [...new Set([...trouves, ...desPieces])].slice(0, limite);
  }

  function verifier(lus: readonly RepereTrouve[], { etats, periodes, jour }: RechercheResolue): RepereTrouve[] {
    return lus.filter(
      ({ jour: du, etat, echeance }) =>
        (periodes.length === 0 ||
          (du !== null && periodes.some(({ de, a }) => (de === null || du >= de) && (a === null || du < a)))) &&
        (etats.length === 0 ||
          (etat !== null && etats.includes(etat)) ||
          (etats.includes('retard') && echeance !== null && echeance < jour)),
    );
  }

  const lireReperes = (nums: readonly number[]): RepereTrouve[] => reperes.all(JSON.stringify(nums));

  /** Les premiers, par tranches, dont le repère et le texte conviennent : assez pour les compter. */
  function garder(
    requete: RechercheResolue,
    nums: readonly number[],
    dit: ((texte: string) => boolean) | null,
  ): Trouves {
    const gardes: RepereTrouve[] = [];
    for (let debut = 0; debut < nums.length; debut += COMPTES_AU_PLUS) {
      const lus = verifier(lireReperes(nums.slice(debut, debut + COMPTES_AU_PLUS)), requete);
      const textes = dit === null ? null : lireTextes(lus.map(({ num }) => num));
      const convient = ({ num }: RepereTrouve) => {
        const lu = textes?.get(num);
        return dit === null || (lu !== undefined && dit(`${lu.titre}\n${lu.corps}`));
      };
      gardes.push(...lus.filter(convient));
      const reste = nums.length > debut + COMPTES_AU_PLUS;
      if (reste && (dit !== null || gardes.length >= COMPTES_AU_PLUS))
        return { nums: gardes.map(({ num }) => num), auMoins: true, comptes: gardes };
    }
    return { nums: gardes.map(({ num }) => num), auMoins: nums.length === TROUVES_AU_PLUS, comptes: gardes };
  }

  return {
    /** @param dit ce que le texte même doit dire (une phrase) ou taire ; `null` : rien */
    trouver(requete: RechercheResolue, dit: ((texte: string) => boolean) | null): Trouves {
      const nums = chercher(requete, 'large', TROUVES_AU_PLUS);
      if (dit !== null || resteAVerifier(requete)) return garder(requete, nums, dit);
      return { nums, auMoins: nums.length === TROUVES_AU_PLUS, comptes: lireReperes(nums.slice(0, COMPTES_AU_PLUS)) };
    },
    /** Les mieux placés pour répondre : ceux dont le titre dit les mots, puis ceux qui les disent entiers. */
    prometteurs: (requete: RechercheResolue, limite: number): number[] => [
      ...new Set([...chercher(requete, 'titre', limite), ...chercher(requete, 'entier', limite)]),
    ],
    /** Les mêmes, du jour le plus récent au plus ancien, année par année, jusqu'à ce rang. */
    parAnnees(requete: RechercheResolue, jusqua: number): number[] {
      const trouves: RepereTrouve[] = [];
      for (const annee of annees(requete.periodes, requete.jour).toReversed()) {
        if (trouves.length >= jusqua) break;
        const lus = lireReperes(chercher(requete, 'large', TROUVES_AU_PLUS, annee));
        trouves.push(...verifier(lus, requete).toSorted(duPlusRecent));
      }
      return trouves.map(({ num }) => num);
    },
    reperes: lireReperes,
    textes: lireTextes,
    lignes,
    /** Lignes que l'index n'a pas encore. */
    attend: (): number => attend.get() ?? 0,
    /** Les instances à la corbeille. */
    cachees: (): string[] => corbeille.all(),
  };
}

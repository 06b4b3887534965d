import { z } from 'zod';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { dateCivile } from '../champs.ts';
import { type Profil, profilDe, type Regle } from '../instance/profil.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';
import { accordsSurLOrdreDuJour, demandeLAccord } from './accord.rules.ts';
import { DELAI_SUPPLETIF, type Delai } from './delai.rules.ts';

/** Un jalon interne de la préparation : d'usage, réglable, jamais imposé par un texte. */
export const jalonInterneSchema = z.object({
  cle: z.enum(['ordre_du_jour', 'envoi', 'pieces']),
  libelle: z.string(),
  /** Jour ouvré où la chose devrait être faite. */
  date: dateCivile,
  /** Ce qui manque, en quelques mots ; `null` : rien à préciser. */
  detail: z.string().nullable(),
  etat: z.enum(['fait', 'passe', 'aujourdhui', 'a_venir', 'sans_objet']),
});
export type JalonInterne = z.infer<typeof jalonInterneSchema>;

const LIBELLES: Readonly<Record<JalonInterne['cle'], string>> = {
  ordre_du_jour: 'Ordre du jour validé',
  envoi: 'Convocations parties',
  pieces: 'Pièces envoyées',
};

interface OuCompter {
  readonly date: string;
  readonly departement: string;
  readonly delai: Pick<Delai, 'jours'>;
}

/**
 * La date d'un jalon: tant de jours avant la réunion, ramenés au jour ouvré. La valeur d'usage s'avance d'autant
 * que le règlement intérieur demande plus de cinq jours ; celle qu'une instance règle se prend telle quelle. Aucun jalon
 * ne tombe après la limite légale : il n'aiderait plus à la tenir. Zéro : pas de jalon.
 */
export function dateDuJalon(
  { date, departement, delai }: OuCompter,
  { valeur, source }: Pick<Regle<number>, 'valeur' | 'source'>,
): string | null {
  if (valeur === 0) return null;
  const marge = source === 'texte' ? Math.max(0, delai.jours - DELAI_SUPPLETIF) : 0;
  return reculerAuJourOuvre(ajouterJours(date, -Math.max(valeur + marge, delai.jours)), departement);
}

/** L'ordre du jour est fixé : des points, et l'accord de chaque coprésident là où le texte le demande. */
function ordreDuJour(seance: Seance): { readonly fait: boolean; readonly detail: string | null } {
  if (seance.points.every(({ etat }) => etat === 'retire')) return { fait: false, detail: 'aucun point' };
  if (!demandeLAccord(seance)) return { fait: true, detail: null };
  const accords = accordsSurLOrdreDuJour(seance);
  const manque = accords.filter(({ accord, changements }) => accord === null || changements.length > 0).length;
  if (accords.length === 0) return { fait: true, detail: null };
  return { fait: manque === 0, detail: manque === 0 ? null : pluriel(manque, 'accord attendu', 'accords attendus') };
}

/** Les pièces annoncées sont jointes ; sans pièce annoncée, il n'y a rien à envoyer. */
function pieces({ pieces: jointes }: Seance): {
  readonly fait: boolean;
  readonly detail: string | null;
  readonly sansObjet: boolean;
} {
  const siennes = jointes.filter(({ usage }) => usage === 'seance');
  const aJoindre = siennes.filter(({ pieceId }) => pieceId === null).length;
  return {
    fait: aJoindre === 0,
    detail:
      siennes.length === 0
        ? 'aucune pièce annoncée'
        : aJoindre === 0
          ? null
          : pluriel(aJoindre, 'pièce à joindre', 'pièces à joindre'),
    sansObjet: siennes.length === 0,
  };
}

/** Les jalons internes d'une réunion qui se prépare, dans l'ordre du temps: aucun une fois la séance ouverte. */
export function jalonsInternes(
  seance: Seance,
  delai: Pick<Delai, 'jours'>,
  aujourdHui: string,
): readonly JalonInterne[] {
  const { reunion, instance } = seance;
  if (reunion.anterieure || (reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee')) return [];
  const profil: Pick<Profil, 'jalonOrdreDuJour' | 'jalonEnvoi' | 'jalonPieces'> = profilDe(seance, reunion.date);
  const ou = { date: reunion.date, departement: instance.departementCode, delai };
  const envoyee = reunion.convoqueeLe !== null;
  const valide = ordreDuJour(seance);
  const jointes = pieces(seance);
  const dire = (
    cle: JalonInterne['cle'],
    regle: Regle<number>,
    { fait, detail, sansObjet = false }: { fait: boolean; detail: string | null; sansObjet?: boolean },
  ): JalonInterne[] => {
    const date = dateDuJalon(ou, regle);
    if (date === null) return [];
    const echeance = date < aujourdHui ? 'passe' : date === aujourdHui ? 'aujourdhui' : 'a_venir';
    return [{ cle, libelle: LIBELLES[cle], date, detail, etat: sansObjet ? 'sans_objet' : fait ? 'fait' : echeance }];
  };
  return [
    // Convoquée, la réunion a l'ordre du jour qui est parti.
    ...dire('ordre_du_jour', profil.jalonOrdreDuJour, envoyee ? { fait: true, detail: null } : valide),
    ...dire('envoi', profil.jalonEnvoi, { fait: envoyee, detail: null }),
    ...dire('pieces', profil.jalonPieces, { ...jointes, fait: jointes.fait && envoyee }),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}

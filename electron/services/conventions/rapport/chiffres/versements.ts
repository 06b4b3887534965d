import { dateSansJour } from '#shared/dates/format.ts';
import type { Versement } from '#shared/domain/convention/annee.schema.ts';
import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import { genreDeVersementLibelle } from '#shared/domain/convention/convention.labels.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { Suspension } from '#shared/domain/convention/echeancier/suspension.rules.ts';
import { consommationDe } from '#shared/domain/convention/echeancier/versements.rules.ts';
import type { ArgentDuRapport, VersementDuRapport } from '#shared/documents/rapport-copil/argent.types.ts';

type Argent = Pick<
  ArgentDuRapport,
  'versements' | 'verse' | 'reverse' | 'prevu' | 'reste' | 'tauxConsommation' | 'suspension'
>;

/** Ce jour-là, ce qui a été versé depuis ne l'était pas encore. */
export const versementsAu = (versements: readonly Versement[], jour: string): readonly Versement[] =>
  versements.map((un) => (un.verseLe === null || un.verseLe <= jour ? un : { ...un, verse: null, verseLe: null }));

const RANGS = ['Premier', 'Deuxième', 'Troisième', 'Quatrième'];

/** « Premier versement » : les deux versements d'une année se comptent (D. 5316-7) ; une avance, un solde se nomment. */
function libelleDe(un: Versement, tous: readonly Versement[]): string {
  if (un.genre !== 'versement') return genreDeVersementLibelle[un.genre];
  const siens = tous.filter(({ annee, genre }) => annee === un.annee && genre === 'versement');
  const rang = siens.indexOf(un);
  return siens.length < 2 || RANGS[rang] === undefined ? 'Versement' : `${RANGS[rang]} versement`;
}

const quand = ({ prevuLe, verseLe, annee }: Versement): string => prevuLe ?? verseLe ?? `${annee}-12-31`;

function etatDe(un: Versement, echeance: Echeance | undefined): string {
  if (un.verseLe !== null) return dateSansJour(un.verseLe);
  if (echeance?.etat === 'suspendu') return 'suspendu';
  if (un.prevuLe === null) return 'date à fixer';
  return echeance?.etat === 'en_retard'
    ? `attendu le ${dateSansJour(un.prevuLe)}`
    : `prévu le ${dateSansJour(un.prevuLe)}`;
}

/** L'échéancier des versements au jour des données : prévu, versé, ce qui reste (T5, M11, M12). */
export function versementsDuRapport(
  versements: readonly Versement[],
  echeances: readonly Echeance[],
  suspension: Suspension | null,
  conventionne: number | null,
): Argent {
  const ranges = versements.toSorted((a, b) => a.annee - b.annee || quand(a).localeCompare(quand(b)));
  const { verse, reverse, reste, tauxConsommation } = consommationDe(versements, conventionne ?? 0);
  return {
    versements: ranges.map((un): VersementDuRapport => {
      const echeance = echeances.find(({ cle }) => cle === `versement:${un.id}`);
      return {
        annee: un.annee,
        libelle: libelleDe(un, ranges),
        rendu: un.genre === 'reversement',
        prevu: un.prevu,
        verse: un.verse,
        verseLe: un.verseLe,
        etat: etatDe(un, echeance),
      };
    }),
    verse,
    reverse,
    prevu: sommeDite(ranges.map(({ genre, prevu }) => (genre === 'reversement' ? null : prevu))),
    reste: conventionne === null ? null : reste,
    tauxConsommation: conventionne === null ? null : tauxConsommation,
    suspension:
      suspension === null
        ? null
        : `Versements suspendus depuis le ${dateSansJour(suspension.du)}, jusqu’à ${suspension.jusqua} (${suspension.article}).`,
  };
}

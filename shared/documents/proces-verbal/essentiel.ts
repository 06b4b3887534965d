import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { deliberationsDe, tableauEssentiel } from '../seance/decisions.ts';
import { capitaliser, gras, manque, texte } from '../segments.ts';
import { quorumDe } from '../seance/quorum.ts';
import { voteDe } from '../seance/votes.ts';

/** « L’essentiel » tient sur la première page : au-delà, le relevé de décisions dit tout. */
const LIGNES_AU_PLUS = 8;

/** « Vingt membres sur vingt-trois ont siégé ou étaient représentés. » */
function presence(seance: Seance): Segments {
  const { etat, total, base } = quorumDe(seance);
  if (base === 0 || etat === 'non_constate') return [...manque('présences à constater'), ...texte('.')];
  if (total === 0) return texte('Aucun membre ayant voix délibérative n’a siégé ni n’était représenté.');
  const membres = total === 1 ? 'membre' : 'membres';
  const verbe = total === 1 ? 'a siégé ou était représenté' : 'ont siégé ou étaient représentés';
  return capitaliser(texte(`${enLettres(total)} ${membres} sur ${enLettres(base)} ${verbe}.`));
}

const compter = (nombre: number): string =>
  `${enLettres(nombre, true)} ${nombre === 1 ? 'délibération' : 'délibérations'}`;

function bilan(seance: Seance, deliberations: readonly Deliberation[]): string {
  const combien = (sens: 'adopte' | 'rejete') =>
    deliberations.filter((deliberation) => voteDe(seance, deliberation).sens === sens).length;
  const [adoptees, rejetees] = [combien('adopte'), combien('rejete')];
  if (adoptees + rejetees < deliberations.length) return `Le comité a examiné ${compter(deliberations.length)} :`;
  if (rejetees === 0) return `Le comité a adopté ${compter(adoptees)} :`;
  if (adoptees === 0) return `Le comité a rejeté ${compter(rejetees)} :`;
  return `Le comité a adopté ${compter(adoptees)} et en a rejeté ${enLettres(rejetees, true)} :`;
}

/** Partages tranchés et désaccords : ce qu’un cabinet doit voir avant de signer. */
function attention(seance: Seance, deliberations: readonly Deliberation[]): Segments {
  const citer = (deliberation: Deliberation) => numeroDeliberation(deliberation) ?? 'sans numéro';
  const phrases = deliberations.flatMap((deliberation) => [
    ...(voteDe(seance, deliberation).preponderante
      ? [`La délibération ${citer(deliberation)} a été tranchée par la voix prépondérante du représentant de l’État.`]
      : []),
    ...(deliberation.desaccords === null
      ? []
      : [`Un désaccord est consigné sur la délibération ${citer(deliberation)}.`]),
  ]);
  return phrases.length === 0 ? [] : [...gras('Point d’attention.'), ...texte(` ${phrases.join(' ')}`)];
}

/** Page 1 : qui a siégé, ce qui est décidé, qui le porte, pour quand (huit décisions au plus). */
export function blocsEssentiel(seance: Seance): Bloc[] {
  const deliberations = deliberationsDe(seance);
  const entete = titre('essentiel', 1, 'L’essentiel');
  if (deliberations.length === 0) {
    const aucune = texte(' Aucune délibération n’a été prise.');
    return [entete, paragraphe('essentiel_presence', [...presence(seance), ...aucune])];
  }
  const montrees = deliberations.slice(0, LIGNES_AU_PLUS);
  const reste = deliberations.length - montrees.length;
  const suite = texte(`Le relevé de décisions, plus loin, en compte ${enLettres(reste, true)} de plus.`);
  const alerte = attention(seance, deliberations);
  return [
    entete,
    paragraphe(
      'essentiel_presence',
      [...presence(seance), ...texte(` ${bilan(seance, deliberations)}`)],
      'corps',
      true,
    ),
    tableauEssentiel('essentiel_liste', montrees),
    ...(reste === 0 ? [] : [paragraphe('essentiel_suite', suite)]),
    ...(alerte.length === 0 ? [] : [paragraphe('attention', alerte)]),
  ];
}

import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { EnTete, Image, Partenaire } from '../blocs.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

/** Ce qu’un document de séance reçoit en plus de la séance. */
export interface OptionsDocument {
  /** Bloc-marque fourni par le service ; `null` : son intitulé en toutes lettres. */
  readonly image: Image | null;
  /** Logotypes des collectivités qui coprésident ; seuls les actes coprésidés les portent. */
  readonly partenaires?: readonly Partenaire[];
  /**
   * Vrai : l’acte est prêt à signer ou approuvé, la mention « PROJET » disparaît. À défaut, une
   * convocation l’est dès que la réunion est convoquée ; un procès-verbal et un relevé restent des projets.
   */
  readonly definitif?: boolean;
  /** Membres ou points choisis, pour un document établi par personne ou par point ; absent ou vide : tous. */
  readonly objets?: readonly string[];
}

/** Lignes d’un texte saisi, sans les vides. */
export const lignesDe = (source: string | null): string[] =>
  (source ?? '')
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '');

/** En-tête d’un document de séance ; `objet` suit le nom de l’instance en haut des pages. */
export function enTeteDe(
  seance: Seance,
  image: Image | null,
  { objet, projet, lettre }: { readonly objet: string; readonly projet: boolean; readonly lettre: boolean },
): EnTete {
  const { emetteur } = seance;
  return {
    image,
    // Une lettre porte le timbre dans son corps : il ne se répète pas en haut de page.
    intitule: lettre ? [] : [emetteur.intitule, ...lignesDe(emetteur.timbre)].map((ligne) => typographier(ligne)),
    mentions: [...(projet ? (['PROJET'] as const) : []), ...mentionsDeSpecimen(seance.exemple)],
    titreCourant: typographier(`${nomCourt(seance.instance)} – ${objet}`),
  };
}

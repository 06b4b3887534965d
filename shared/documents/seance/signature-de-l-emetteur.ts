import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import { signePourLePrefet } from '#shared/domain/service/delegation.rules.ts';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import type { Segments, Signatures } from '../blocs.ts';
import { manque, texte } from '../segments.ts';
import { fonctionDe } from './fonction.ts';

const enPersonne = ({ id, civilite, prenom, nom, qualite }: Signataire): Personne => ({
  id,
  civilite,
  prenom,
  nom,
  fonction: qualite,
  structure: null,
  courriel: null,
  telephone: null,
});

/** « le préfet », « la préfète » : au genre de qui exerce la fonction. */
export function lePrefet(prefet: Pick<Personne, 'civilite' | 'fonction'> | null): string {
  const dite = prefet?.fonction ?? '';
  const prefete =
    /(?<![\p{L}-])préfète/iu.test(dite) || (prefet?.civilite === 'Mme' && /^(?:M(?:me|adame) la )?préf/iu.test(dite));
  return prefete ? 'la préfète' : 'le préfet';
}

/** « Pour le préfet de région et par délégation, » : au nom de l’autorité qui a délégué sa signature. */
const parDelegationDe = (autorite: string): string => `Pour ${autorite} et par délégation,\n`;

/** « Pour le préfet et par délégation, » : seulement si l’arrêté est connu. */
export const pourLePrefet = (prefet: Pick<Personne, 'civilite' | 'fonction'> | null): string =>
  parDelegationDe(lePrefet(prefet));

/**
 * Le signataire choisi signe à la place du préfet : « Pour la préfète et par délégation, » s’ajoute à sa qualité, à son
 * prénom et à son nom (R-124, L. 212-1), quand la référence de sa délégation est connue ; sinon elle manque, et se voit.
 * Un préfet signe sans délégation.
 * @param prefet Au nom de qui il signe, ou son titre : « le préfet de région » ; `null` s’il n’est pas connu.
 */
export function signatureDeLEmetteur(
  signataire: Signataire,
  prefet: Pick<Personne, 'civilite' | 'fonction'> | string | null,
): Signatures['signataires'][number] {
  const personne = enPersonne(signataire);
  const formule: Segments = !signePourLePrefet(signataire)
    ? []
    : signataire.delegation === null
      ? [...manque('référence de la délégation de signature'), ...texte('\n')]
      : texte(typeof prefet === 'string' ? parDelegationDe(prefet) : pourLePrefet(prefet));
  const nom = personne.prenom === null ? manque(`prénom de ${personne.nom}`) : texte(nomEnCapitales(personne));
  return { fonction: [...formule, ...fonctionDe(personne), ...texte(',')], nom };
}

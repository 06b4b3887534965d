import { familleDe } from '#shared/documents/registre/familles.data.ts';
import { type Chercheur, sansMentions } from '#shared/domain/donnees/citation.rules.ts';
import { texteDOctets } from '#electron/lecture/texte-d-octets.ts';
import type { LigneProduite } from '#electron/repositories/donnees/registre-efface.repository.ts';
import type { Contexte } from '../contexte.ts';

/** Ce que devient une ligne du registre des documents sortis. */
export interface SortProduit {
  readonly ligne: LigneProduite;
  /** Ce qui en était gardé ne l'est plus. */
  readonly oublie: boolean;
  /** La ligne, son nom ôté de ce qu'elle dit ; `null` : elle n'en dit rien. */
  readonly renommee: LigneProduite | null;
  /** Un acte sorti la nomme, et reste : archive publique. */
  readonly garde: boolean;
}

/**
 * Le registre des documents sortis, vu d'une personne (G3). Un acte qui la nomme reste : c'est l'archive du service. Une
 * copie d'export ou de courriel, et tout ce qui porte son adresse ou son téléphone, ne se garde plus : cela se refait.
 */
export function* produitsQuiCitent({ depots }: Contexte, chercher: Chercheur): Generator<SortProduit> {
  const produits = depots.registreEfface;
  const sur = (texte: string) => chercher(texte).filter(({ sure }) => sure);
  const oter = (texte: string): string => sansMentions(texte, sur(texte));

  function textesGardes({ source, rendu, images }: LigneProduite): string[] {
    const arbre = source === null ? null : produits.arbre(source);
    const empreintes = [...(rendu === null ? [] : [rendu]), ...(JSON.parse(images) as string[])];
    const autres = empreintes.map((sha256) => {
      const octets = produits.octets(sha256);
      return octets === null ? '' : texteDOctets(octets);
    });
    return [...(arbre === null ? [] : [arbre]), ...autres];
  }

  for (const rang of produits.rangs()) {
    const ligne = produits.ligne(rang);
    if (ligne === null) continue;
    const mentions = ligne.source === null ? [] : textesGardes(ligne).flatMap(sur);
    const acte = familleDe(ligne.genre) === 'documents';
    const oublie = mentions.length > 0 && (!acte || mentions.some(({ genre }) => genre === 'coordonnee'));
    const champs = ['titre', 'objet', 'nom', 'voulu', 'cle'] as const;
    const change = champs.some((champ) => sur(ligne[champ]).length > 0) || sur(ligne.chemin ?? '').length > 0;
    const renommee: LigneProduite | null = change
      ? {
          ...ligne,
          ...Object.fromEntries(champs.map((champ) => [champ, oter(ligne[champ])])),
          // Le fichier garde son nom sur le disque : le registre ne sait plus où il est.
          chemin: ligne.chemin === null || sur(ligne.chemin).length > 0 ? null : ligne.chemin,
        }
      : null;
    if (mentions.length > 0 || renommee !== null)
      yield { ligne, oublie, renommee, garde: mentions.length > 0 && !oublie };
  }
}

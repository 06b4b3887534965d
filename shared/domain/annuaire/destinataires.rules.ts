import { separerNom } from './nom-propre.rules.ts';

/** Destinataire d'un courriel, tel que la ligne « À : » le donne. */
export interface Destinataire {
  readonly nom: string;
  /** Ce que la messagerie ajoute au nom, entre parenthèses ou après un tiret : le service. */
  readonly structure: string;
  readonly courriel: string;
}

const INTITULE = /^\s*(?:(?:à|a|to|cc|cci|bcc|de|from)\s*:)/iu;
const ADRESSE = /^[^\s@<>]+@[^\s@<>]+$/u;
/** Aucun nom avec son adresse n'est plus long : le reste est laissé. */
const LONGUEUR_MAX = 600;
const AVEC_CHEVRONS = /^(?<nom>[^<>]{0,300})<\s*(?:mailto:)?(?<courriel>[^\s<>]{1,254})\s*>$/u;

/** Coupe aux points-virgules et aux retours à la ligne ; à la virgule seulement après une adresse. */
const couper = (texte: string): string[] =>
  texte
    .split(/[;\n]|(?<=>)\s*,|(?<=@[^\s,;<>]{1,200}),/u)
    .map((partie) => partie.slice(0, LONGUEUR_MAX).replace(INTITULE, '').trim())
    .filter((partie) => partie !== '');

function lireUn(partie: string): Destinataire {
  const chevrons = AVEC_CHEVRONS.exec(partie)?.groups;
  const [affiche = '', courriel = ''] = chevrons
    ? [chevrons['nom'], chevrons['courriel']]
    : ADRESSE.test(partie)
      ? ['', partie]
      : [partie, ''];
  const nu = affiche
    .trim()
    .replace(/^["'](?<dedans>.*)["']$/u, '$<dedans>')
    .trim();
  const service = /^(?<nom>[^(]+?)\s*(?:\((?<parenthese>[^)]*)\).*|\s[-–]\s(?<tiret>.+))$/u.exec(nu)?.groups;
  const nom = service?.['nom'] ?? nu;
  // Un nom affiché qui répète l'adresse n'en est pas un.
  return {
    nom: nom.includes('@') ? '' : nom,
    structure: service?.['parenthese'] ?? service?.['tiret'] ?? '',
    courriel,
  };
}

const estUnNom = (partie: string): boolean =>
  /^[\p{L}.'’ -]{3,80}$/u.test(partie) && separerNom(partie).prenom !== null && !separerNom(partie).douteux;

/**
 * Lit la ligne « À : » d'un courriel : « NOM Prénom <…>; … » ou des adresses seules. Rend `null` si le texte n'en est pas
 * une : le lire alors comme un tableau.
 */
export function lireDestinataires(texte: string): Destinataire[] | null {
  if (texte.includes('\t')) return null;
  const parties = couper(texte);
  const adresses = parties.filter(
    (partie) => ADRESSE.test(partie) || (AVEC_CHEVRONS.exec(partie)?.groups?.['courriel'] ?? '').includes('@'),
  );
  const seulementDesNoms =
    parties.length > 1 && !texte.trim().includes('\n') && texte.includes(';') && parties.every(estUnNom);
  if (!seulementDesNoms && (adresses.length === 0 || adresses.length < parties.length * 0.6)) return null;
  return parties.map(lireUn);
}

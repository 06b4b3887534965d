/** Une valeur lue, et ce qui y est douteux ou fautif. */
export interface ValeurLue {
  readonly valeur: string | null;
  readonly faute: string | null;
}

const sure = (valeur: string | null): ValeurLue => ({ valeur, faute: null });

/** « 0389123456 » : « 03 89 12 34 56 ». */
const grouper = (chiffres: string): string => chiffres.replace(/(?<=^(?:\d{2})+)(?=\d)/gu, ' ');

/**
 * Téléphone français groupé par deux chiffres. Un tableur perd le premier zéro : il est remis, et signalé. Un numéro
 * étranger ou plusieurs numéros restent tels quels.
 */
export function lireTelephone(texte: string): ValeurLue {
  if (texte === '') return sure(null);
  const chiffres = texte.replace(/^\+33\s*(?:\(0\))?|^0033/u, '0').replace(/[\s.()/-]/gu, '');
  if (/^0[1-9]\d{8}$/u.test(chiffres)) return sure(grouper(chiffres));
  if (/^[1-9]\d{8}$/u.test(chiffres))
    return { valeur: grouper(`0${chiffres}`), faute: 'Le premier zéro manquait : vérifiez ce numéro.' };
  if (/^\+?[\d\s.()/;,-]{6,40}$/u.test(texte)) return sure(texte);
  return { valeur: texte, faute: 'Ce numéro n’est pas lisible. Exemple : 03\u00A089\u00A012\u00A034\u00A056' };
}

/** Première adresse d'une cellule, en minuscules, sans « mailto: » ni chevrons ; les suivantes sont signalées. */
export function lireCourriel(texte: string): ValeurLue {
  if (texte === '') return sure(null);
  const [premiere = '', ...autres] = texte
    .replace(/mailto:/giu, '')
    .split(/[\s;,<>]+/u)
    .filter((partie) => partie.includes('@'));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(premiere))
    return { valeur: texte, faute: 'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr' };
  const reste = autres.filter((adresse) => adresse.toLowerCase() !== premiere.toLowerCase());
  return {
    valeur: premiere.toLowerCase(),
    faute: reste.length === 0 ? null : 'Plusieurs adresses : la première est gardée.',
  };
}

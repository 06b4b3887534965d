const PREFIXE = 'comites-emploi:';

/**
 * Le numéro que porte cette fenêtre, gardé dans `window.name` : il survit au rechargement et n'est pas
 * copié quand une fenêtre en ouvre une autre.
 */
export function numeroPorte(): number | null {
  const texte = window.name.startsWith(PREFIXE) ? window.name.slice(PREFIXE.length) : '';
  return /^[1-9]\d{0,3}$/u.test(texte) ? Number(texte) : null;
}

/** Retient le numéro que l'hôte a donné. */
export const porterNumero = (numero: number): void => {
  window.name = `${PREFIXE}${numero}`;
};

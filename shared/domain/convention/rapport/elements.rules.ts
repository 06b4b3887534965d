/** Les éléments d'une liste écrite une ligne par élément, sans les lignes vides ni les puces tapées devant. */
export const elementsDe = (texte: string | null): readonly string[] =>
  (texte ?? '')
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*(?:[-–•*]\s+)?/u, '').trim())
    .filter((ligne) => ligne !== '');

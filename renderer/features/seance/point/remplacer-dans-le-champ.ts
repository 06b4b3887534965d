/**
 * Remplace un passage d'un champ comme si on le tapait : Ctrl+Z du champ le rend. Là où le navigateur ne
 * le permet pas, écrit le texte entier par `surTexte`.
 */
export function remplacerDansLeChamp(
  champ: HTMLTextAreaElement,
  { debut, fin }: { readonly debut: number; readonly fin: number },
  par: string,
  surTexte: (texte: string) => void,
): void {
  const { value } = champ;
  champ.focus();
  champ.setSelectionRange(debut, fin);
  const commande: unknown = Reflect.get(document, 'execCommand');
  const fait =
    typeof commande === 'function' &&
    Reflect.apply(commande, document, par === '' ? ['delete'] : ['insertText', false, par]) === true;
  if (!fait) surTexte(value.slice(0, debut) + par + value.slice(fin));
}

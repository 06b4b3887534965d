import { read, utils, type WorkBook, write } from '@e965/xlsx';

/** Une cellule que le pilote remplit : l'onglet, un texte de sa ligne, la clé de sa colonne, et ce qu'il y écrit. */
export interface Reponse {
  readonly onglet: string;
  readonly ligne: string;
  readonly colonne: string;
  readonly valeur: string | number | { readonly date: string } | null;
}

const JOUR_ZERO = Date.UTC(1899, 11, 30);

/** La feuille en cellules, comme un tableur la montre : textes, et lignes à partir de zéro. */
const textes = (classeur: WorkBook, onglet: string): string[][] => {
  const feuille = classeur.Sheets[onglet];
  if (feuille === undefined) throw new Error(`Pas d’onglet ${onglet}`);
  return utils.sheet_to_json<string[]>(feuille, { header: 1, raw: false, defval: '' });
};

const ouvrir = (octets: Uint8Array): WorkBook => read(octets, { type: 'array', cellStyles: true, cellNF: true });
const fermer = (classeur: WorkBook): Uint8Array =>
  new Uint8Array(write(classeur, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);

/** Où est une cellule : « E7 ». */
export function placeDe(octets: Uint8Array, { onglet, ligne, colonne }: Omit<Reponse, 'valeur'>): string {
  const lignes = textes(ouvrir(octets), onglet);
  const cles = lignes.findIndex(([premiere]) => premiere?.startsWith('comites-emploi:table:'));
  const r = lignes.findIndex((cellules, rang) => rang > cles + 1 && cellules.includes(ligne));
  const c = lignes[cles]?.indexOf(colonne) ?? -1;
  if (r === -1 || c === -1) throw new Error(`Ni ${ligne} ni ${colonne} dans ${onglet}`);
  return utils.encode_cell({ r, c });
}

/** Le classeur qu'un pilote rend : rempli dans un autre tableur, qui récrit tout le fichier. */
export function rendre(octets: Uint8Array, reponses: readonly Reponse[]): Uint8Array {
  const classeur = ouvrir(octets);
  for (const reponse of reponses) {
    const { onglet, valeur } = reponse;
    const place = placeDe(octets, reponse);
    const feuille = classeur.Sheets[onglet];
    if (feuille === undefined) throw new Error(`Pas d’onglet ${onglet}`);
    if (valeur === null) delete feuille[place];
    else if (typeof valeur === 'object')
      feuille[place] = { t: 'n', v: (Date.parse(valeur.date) - JOUR_ZERO) / 86_400_000, z: 'dd/mm/yyyy' };
    else feuille[place] = typeof valeur === 'number' ? { t: 'n', v: valeur } : { t: 's', v: valeur };
  }
  return fermer(classeur);
}

/** Le même classeur, ses lignes changées par le pilote : triées, doublées, ôtées. */
export function rangerAutrement(
  octets: Uint8Array,
  onglet: string,
  changer: (lignes: readonly unknown[][]) => readonly unknown[][],
): Uint8Array {
  const classeur = ouvrir(octets);
  const feuille = classeur.Sheets[onglet];
  if (feuille === undefined) throw new Error(`Pas d’onglet ${onglet}`);
  const lignes = utils.sheet_to_json<unknown[]>(feuille, { header: 1, defval: null });
  const tete = lignes.slice(0, 5);
  classeur.Sheets[onglet] = utils.aoa_to_sheet([...tete, ...changer(lignes.slice(5))]);
  return fermer(classeur);
}

/** Le même classeur, sans ces feuilles. */
export function sansFeuilles(octets: Uint8Array, noms: readonly string[]): Uint8Array {
  const classeur = ouvrir(octets);
  const proprietes = classeur.Workbook?.Sheets?.filter((_, rang) => !noms.includes(classeur.SheetNames[rang] ?? ''));
  classeur.SheetNames = classeur.SheetNames.filter((nom) => !noms.includes(nom));
  if (classeur.Workbook !== undefined && proprietes !== undefined) classeur.Workbook.Sheets = proprietes;
  return fermer(classeur);
}

/** Le même classeur, une case de sa carte cachée changée. */
export function carteChangee(octets: Uint8Array, cle: string, valeur: string): Uint8Array {
  const classeur = ouvrir(octets);
  const carte = classeur.Sheets['Carte'];
  const lignes = textes(classeur, 'Carte');
  const r = lignes.findIndex(([premiere]) => premiere === cle);
  if (carte === undefined || r === -1) throw new Error(`Pas de ${cle} dans la carte`);
  carte[utils.encode_cell({ r, c: 1 })] = { t: 's', v: valeur };
  return fermer(classeur);
}

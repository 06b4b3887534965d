import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { type Categorie, categorieSchema } from '../instance/instance.schema.ts';
import type { Lecture } from '../reprise/cible.types.ts';
import { lireCiviliteDe, lireCourrielDe, lireTelephoneDe } from '../reprise/personnes-coordonnees.rules.ts';
import { type Colonne, LIBELLES_COLONNE } from './colonnes.data.ts';
import { devinerColonnes, trouverEnTete } from './colonnes.rules.ts';
import type { Destinataire } from './destinataires.rules.ts';
import { casseDeNom, nomDepuisAdresse, type OrdreDuNom, separerNom } from './nom-propre.rules.ts';
import { type Personne, personneSaisieSchema, type RoleMandat } from './personne.schema.ts';

/** Membres lus d'un collage : au-delà, le reste est compté et laissé. */
export const MEMBRES_MAX = 300;

/** Une personne lue d'un collage, avant qu'on lui cherche un siège. */
export interface MembreLu {
  readonly personne: Omit<Personne, 'id'>;
  readonly role: RoleMandat;
  readonly categorie: Categorie | null;
  /** Ce que dit la colonne ou l'intertitre de catégorie, tel quel : « Représentants de la région ». */
  readonly rubrique: string | null;
  /** Phrase par champ douteux ou fautif. */
  readonly fautes: Readonly<Record<string, string>>;
}

export interface CollageLu {
  readonly membres: readonly MembreLu[];
  /** Libellés des colonnes reconnues, dans leur ordre. */
  readonly colonnes: readonly string[];
  /** Lignes non vides dont aucune personne n'a été tirée, en-tête et intertitres non compris. */
  readonly ignorees: number;
}

type Cellules = Partial<Record<Colonne, string>>;

/** « 4° Communes » : « 4 » ; « Présidents » : « P ». */
function lireCategorie(texte: string): Categorie | null {
  const cle = enTri(texte);
  if (/^(?:p$|(?:co-?)?presiden)/u.test(cle)) return 'P';
  return categorieSchema.safeParse(/^(?<numero>[1-9])\s?(?:°|er?\b|$)/u.exec(cle)?.groups?.['numero']).data ?? null;
}

const INTERTITRE =
  /^(?:[1-9]\s?°|(?:les )?(?:co-?)?presidents?\b|(?:au titre|membres?|representants?|collectivites?|etat|region|departement|communes|epci|operateurs)\b)/u;

/** Nom lu des colonnes qu'il y a : « nom » et « prénom », un nom entier, ou rien que l'adresse. */
export function lireNom(
  c: Pick<Cellules, 'nom' | 'prenom'>,
  entier: string | undefined,
  adresse: string | null,
  ordre: OrdreDuNom | null,
) {
  if (entier !== undefined && entier !== '') return { ...separerNom(entier, adresse, ordre), deduit: false };
  const nom = c.nom ?? '';
  const prenom = c.prenom ?? '';
  if (nom !== '' && prenom === '' && /\s/u.test(nom)) return { ...separerNom(nom, adresse), deduit: false };
  if (nom === '' && prenom === '' && adresse !== null) {
    const tire = nomDepuisAdresse(adresse);
    if (tire !== null) return { civilite: null, ...tire, douteux: false, deduit: true };
  }
  return {
    civilite: null,
    nom: casseDeNom(nom),
    prenom: prenom === '' ? null : casseDeNom(prenom),
    douteux: false,
    deduit: false,
  };
}

/** Une cellule, lue comme la reprise d'un tableau la lit ; ce qu'elle y refuse reste écrit, pour se corriger en place. */
function lireCellule(lire: (texte: string) => Lecture, texte = ''): { valeur: string | null; faute: string | null } {
  if (texte === '') return { valeur: null, faute: null };
  const { valeur, remarque } = lire(texte);
  return { valeur: remarque?.gravite === 'refus' ? texte : valeur, faute: remarque?.phrase ?? null };
}

function composerMembre(
  c: Cellules,
  entier: string | undefined,
  role: RoleMandat,
  rubrique: string | null,
  ordre: OrdreDuNom | null = null,
): MembreLu {
  const courriel = lireCellule(lireCourrielDe, c.courriel);
  const telephone = lireCellule(lireTelephoneDe, c.telephone);
  const { valeur: civilite } = lireCellule(lireCiviliteDe, c.civilite);
  const lu = lireNom(c, entier, courriel.valeur, ordre);
  const personne: Omit<Personne, 'id'> = {
    civilite: civilite === 'M.' || civilite === 'Mme' ? civilite : lu.civilite,
    prenom: lu.prenom,
    nom: lu.nom,
    fonction: c.fonction || null,
    structure: c.structure || null,
    courriel: courriel.valeur,
    telephone: telephone.valeur,
  };
  const fautes: Record<string, string> = {};
  if (courriel.faute !== null) fautes['courriel'] = courriel.faute;
  if (telephone.faute !== null) fautes['telephone'] = telephone.faute;
  if (lu.deduit) fautes['nom'] = 'Nom tiré de l’adresse : vérifiez-le.';
  if (lu.douteux) fautes['nom'] = 'Nom et prénom peuvent être inversés : vérifiez-les.';
  for (const faute of personneSaisieSchema.safeParse(personne).error?.issues ?? [])
    fautes[String(faute.path[0])] ??= faute.message;
  return { personne, role, categorie: rubrique === null ? null : lireCategorie(rubrique), rubrique, fautes };
}

const estUneMarque = (texte: string) => /^(?:x|oui|non|o|n|1|0|)$/iu.test(texte);

/** Membres d'une ligne : un d'ordinaire ; un titulaire et ses suppléants quand chacun a sa colonne. */
function membresDeLigne(c: Cellules, rubrique: string | null, ordre: OrdreDuNom | null): MembreLu[] {
  const parColonne = (['titulaire', 'suppleant'] as const).flatMap((role) =>
    (estUneMarque(c[role] ?? '') ? [] : (c[role] ?? '').split('\n'))
      .map((nom) => ({ role, nom: nettoyerLigne(nom) }))
      .filter(({ nom }) => nom !== ''),
  );
  if (parColonne.length > 0) {
    // L'adresse et le téléphone d'une telle ligne sont ceux du titulaire, ou du seul nommé.
    return parColonne.map(({ role, nom }, rang) =>
      composerMembre(rang === 0 ? c : { ...c, courriel: '', telephone: '' }, nom, role, rubrique, ordre),
    );
  }
  if (![c.nom, c.prenom, c.nomComplet, c.courriel].some((cellule) => cellule !== undefined && cellule !== ''))
    return [];
  const suppleant = /^s(?:$|uppl)/u.test(enTri(c.role ?? '')) || /^(?:x|oui|o|1)$/iu.test(c.suppleant ?? '');
  return [composerMembre(c, c.nomComplet, suppleant ? 'suppleant' : 'titulaire', rubrique, ordre)];
}

/** Un suppléant sans structure, sous son titulaire : la cellule était fusionnée. */
function heriterStructure(membre: MembreLu, precedent: MembreLu | undefined): MembreLu {
  if (membre.role !== 'suppleant' || membre.personne.structure !== null || !precedent?.personne.structure)
    return membre;
  return {
    ...membre,
    personne: { ...membre.personne, structure: precedent.personne.structure },
    categorie: membre.categorie ?? precedent.categorie,
    fautes: { ...membre.fautes, structure: 'Structure reprise de la ligne précédente : vérifiez-la.' },
  };
}

/**
 * Lit un tableau de membres : colonnes reconnues par leurs en-têtes, sinon par leur contenu ; noms remis dans leur casse ;
 * un intertitre (« 2° Représentants de la région ») vaut pour les lignes qui le suivent. N'invente rien : ce qui est
 * douteux est signalé sous son champ.
 */
export function lireMembres(brut: readonly (readonly string[])[]): CollageLu {
  const tableau = brut.filter((ligne) => ligne.some((cellule) => cellule.trim() !== ''));
  const enTete = trouverEnTete(tableau);
  const corps = tableau.slice(enTete === null ? 0 : enTete.rang + 1);
  const colonnes =
    enTete?.colonnes ??
    devinerColonnes(
      corps.filter((ligne) => corps.length === 1 || ligne.filter((c) => c !== '').length > 1 || ligne.length === 1),
    );
  const membres: MembreLu[] = [];
  let rubrique: string | null = null;
  let ignorees = enTete?.rang ?? 0;
  for (const [rang, ligne] of corps.entries()) {
    if (membres.length >= MEMBRES_MAX) {
      ignorees += corps.length - rang;
      break;
    }
    const remplies = ligne.filter((cellule) => cellule !== '');
    const [seule = ''] = remplies;
    // Seule au-dessus d'un tableau de plusieurs colonnes, une cellule en est le titre.
    if (
      rang === 0 &&
      enTete === null &&
      remplies.length === 1 &&
      corps.length > 1 &&
      colonnes.length > 1 &&
      !INTERTITRE.test(enTri(seule))
    ) {
      ignorees += 1;
      continue;
    }
    if (remplies.length === 1 && INTERTITRE.test(enTri(seule)) && !seule.includes('@')) {
      rubrique = nettoyerLigne(seule);
      continue;
    }
    const cellules: Cellules = {};
    for (const [colonneRang, colonne] of colonnes.entries()) {
      const texte = ligne[colonneRang] ?? '';
      cellules[colonne] = colonne === 'titulaire' || colonne === 'suppleant' ? texte : nettoyerLigne(texte);
    }
    const lus = membresDeLigne(cellules, cellules.categorie || rubrique, enTete?.ordre ?? null);
    if (lus.length === 0 || membres.length + lus.length > MEMBRES_MAX) ignorees += 1;
    else for (const lu of lus) membres.push(heriterStructure(lu, membres.at(-1)));
  }
  const libelles = colonnes.flatMap((colonne) => (colonne === 'autre' ? [] : [LIBELLES_COLONNE[colonne]]));
  return { membres, colonnes: libelles, ignorees };
}

/** Les destinataires d'un courriel, comme des membres titulaires. */
export function lireMembresDestinataires(destinataires: readonly Destinataire[]): CollageLu {
  const membres = destinataires
    .slice(0, MEMBRES_MAX)
    .map(({ nom, structure, courriel }) =>
      composerMembre({ structure: nettoyerLigne(structure), courriel }, nettoyerLigne(nom), 'titulaire', null),
    );
  return {
    membres,
    colonnes: [LIBELLES_COLONNE.nomComplet, LIBELLES_COLONNE.courriel],
    ignorees: destinataires.length - membres.length,
  };
}

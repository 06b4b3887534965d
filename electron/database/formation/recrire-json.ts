import { texteDeFormation } from '#shared/domain/formation/texte-de-formation.rules.ts';
import { MOT_DU_PROGRAMME } from './figes.ts';
import { estLibre, estUnChiffre } from './places-libres.ts';
import { estUnObjet, nomEcrit, type NomFige, placesDe } from './places-nominatives.ts';
import type { ReglesDeCopie } from './regles.types.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
/** Les données qu'un document figé garde à côté de ses blocs. */
const DONNEES = new Set(['dossier', 'instantane']);

/** Où l'on est d'un document figé, et ce que l'on en sait. */
interface Ici {
  /** Un texte libre, que l'on ôte si on le demande. */
  readonly libre: boolean;
  readonly enDonnees: boolean;
  /** Les morceaux qui font un nom, et ce qu'ils deviennent. */
  readonly noms: ReadonlyMap<unknown, string>;
}

/** Les identifiants des fiches, changés partout où un texte les cite. */
export const avecLesNouveauxIds = (texte: string, { ids }: Pick<ReglesDeCopie, 'ids'>): string =>
  texte.includes('-') ? texte.replace(UUID, (id) => ids.get(id) ?? id) : texte;

function texteFige(texte: string, regles: ReglesDeCopie, libre: boolean): string {
  if (regles.sansTextes && libre && !estUnChiffre(texte)) return texteDeFormation(texte);
  return regles.remplacer(avecLesNouveauxIds(texte, regles));
}

/** Un objet figé qui sépare un nom et un prénom : une personne, un signataire. */
function personneFigee(objet: Record<string, unknown>, regles: ReglesDeCopie): Record<string, unknown> {
  const { nom, prenom } = objet;
  if (typeof nom !== 'string' || !('prenom' in objet)) return {};
  const personnage = regles.personnageDe(nom, typeof prenom === 'string' ? prenom : null);
  return personnage === null
    ? {}
    : { nom: personnage.nom, prenom: typeof prenom === 'string' ? personnage.prenom : prenom };
}

function nomInvente({ civilite, prenom, nom }: NomFige, regles: ReglesDeCopie): string | null {
  const personnage = regles.personnageDe(nom, prenom);
  if (personnage === null) return null;
  const devant = [civilite, prenom === null ? null : personnage.prenom].filter((mot) => mot !== null);
  return [...devant, personnage.nom.toLocaleUpperCase('fr-FR')].join(' ');
}

/** Ce que deviennent les noms d'un bloc : une place qui n'en dit qu'un change d'office, même ce qu'une phrase laisserait. */
function nomsDuBloc(bloc: Record<string, unknown>, regles: ReglesDeCopie): Ici['noms'] {
  const noms = new Map<unknown, string>();
  for (const { segments, sure } of placesDe(bloc)) {
    const avant = segments.map(({ texte }) => texte);
    const apres = avant.map((texte) => texteFige(texte, regles, false));
    const dit = avant.join('');
    const lignes = dit.split('\n').map((ligne) => {
      const ecrit = nomEcrit(ligne, sure);
      return ecrit === null ? null : (nomInvente(ecrit, regles) ?? ligne);
    });
    const nomme = lignes.some((ligne) => ligne !== null);
    if (!nomme && bloc['type'] === 'paragraphe') continue;
    const oublie = nomme && apres.join('') === dit;
    const dOffice = dit.split('\n').map((ligne, rang) => lignes[rang] ?? ligne);
    segments.forEach((segment, rang) =>
      noms.set(segment, oublie ? (rang === 0 ? dOffice.join('\n') : '') : (apres[rang] ?? '')),
    );
  }
  return noms;
}

function champFige(champ: string, porteur: Record<string, unknown>, regles: ReglesDeCopie, ici: Ici): unknown {
  const valeur = porteur[champ];
  if (champ === 'id' && typeof valeur === 'string') return avecLesNouveauxIds(valeur, regles);
  if (champ === 'nomDeFichier') return recrire(valeur, regles, { ...ici, libre: false });
  if (champ === 'mentions' && Array.isArray(valeur) && ('titreCourant' in porteur || 'blocs' in porteur))
    return [...valeur.filter((m) => m !== 'SPÉCIMEN'), 'FORMATION'];
  const libre = ici.libre || estLibre(champ, porteur, ici.enDonnees);
  return recrire(valeur, regles, { ...ici, libre, enDonnees: ici.enDonnees || DONNEES.has(champ) });
}

function recrire(valeur: unknown, regles: ReglesDeCopie, ici: Ici): unknown {
  if (typeof valeur === 'string') return texteFige(valeur, regles, ici.libre);
  if (Array.isArray(valeur)) return valeur.map((une: unknown) => recrire(une, regles, ici));
  if (!estUnObjet(valeur)) return valeur;
  const texte = ici.noms.get(valeur);
  if (texte !== undefined) return { ...valeur, texte };
  const siens = personneFigee(valeur, regles);
  const dedans = 'type' in valeur && 'id' in valeur ? { ...ici, noms: nomsDuBloc(valeur, regles) } : ici;
  return Object.fromEntries(
    Object.keys(valeur).map((champ) => [
      MOT_DU_PROGRAMME.test(champ) ? champ : texteFige(champ, regles, false),
      champ in siens ? siens[champ] : champFige(champ, valeur, regles, dedans),
    ]),
  );
}

/** Récrit un document figé, texte par texte, et lui donne la mention de la copie. */
export const recrireJson = (valeur: unknown, regles: ReglesDeCopie): unknown =>
  recrire(valeur, regles, { libre: false, enDonnees: false, noms: new Map() });

import { CIBLES } from '#shared/domain/reprise/cibles.data.ts';
import type { Cellule, Feuille, Fusion } from '#shared/domain/reprise/classeur.schema.ts';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { type Appuis, comprendrePasAPas } from '#shared/domain/reprise/comprendre.rules.ts';
import { epuiser } from '#shared/travail/suite.ts';

/** Une feuille rectangulaire, comme la lecture d'un classeur la rend. */
export function uneFeuille(lignes: readonly (readonly Cellule[])[], fusions: readonly Fusion[] = []): Feuille {
  const largeur = Math.max(0, ...lignes.map((ligne) => ligne.length));
  return {
    nom: 'Feuil1',
    lignes: lignes.map((ligne) => Array.from({ length: largeur }, (_, rang) => ligne[rang] ?? '')),
    fusions: [...fusions],
  };
}

export const RIEN_DE_CONNU: Appuis = { memoire: new Map(), connaitre: () => null };

/** Comprend des personnes, sans mémoire ni base. */
export const comprendreDes = (feuille: Feuille, choix: Partial<Choix> = {}, appuis: Partial<Appuis> = {}) =>
  epuiser(comprendrePasAPas(feuille, CIBLES.personnes, { ...CHOIX_NEUFS, ...choix }, { ...RIEN_DE_CONNU, ...appuis }));

/**
 * Le jumeau inventé de la table des référents : treize lignes, et ses défauts. Un accent dans une adresse, un nom que
 * l'adresse écrit autrement, deux domaines pour un département, une fonction absente, une structure fusionnée sur trois
 * lignes, un prénom mal accentué.
 */
export const REFERENTS: Feuille = uneFeuille(
  [
    ['STRUCTURE', 'NOM DU RÉFÉRENT', 'ADRESSE MAIL', 'FONCTION'],
    [
      'Sous-préfecture de Sedan',
      'Théo GRIMAL',
      'theo.grimal@ardennes.exemple.fr',
      'Chef du service politique de la ville',
    ],
    ['DDETSPP de l’Aube', 'Nadia EL FASSI', 'nadia.el-fassi@aube.exemple.fr', 'Cheffe du service insertion'],
    [
      'DDETSPP de la Marne',
      'Viviane FROMENT',
      'viviane.froment@marne.exemple.fr',
      'Cheffe du pôle Solidarités, Emploi et Entreprises',
    ],
    [
      'DDETSPP de Haute-Marne',
      'Julie MASSE',
      'julie.masse@haute-marne.exemple.fr',
      'Chargée des dossiers Politique de la ville',
    ],
    [
      'Préfecture de Meurthe-et-Moselle',
      'Marion OUDET',
      'marion.oudet@meurthe-et-moselle.exemple.fr',
      'Déléguée du préfet',
    ],
    ['Sous-préfecture de Verdun', 'Xavier PANNIER', 'xavier.pannier@meuse.exemple.fr', ''],
    [
      'DDETS de Moselle',
      'Fabien MICOT',
      'fabien.micot@moselle.exemple.fr',
      'Responsable du service insertion professionnelle',
    ],
    [
      'Préfecture du Bas-Rhin',
      'Stéphane BARJET',
      'stephane.barjet@bas-rhin.exemple.fr',
      'Chargé de mission économie et emploi',
    ],
    ['', 'Anaïs TANGUY', 'anaïs.tanguy@bas-rhin.exemple.fr', 'Chargée de mission'],
    ['', 'Françoise NASSALI', 'francoise.nassaly@bas-rhin.exemple.fr', 'Déléguée de la préfète'],
    [
      'Sous-préfecture de Mulhouse',
      'Jean-Luc LEBRUN',
      'jean-luc.lebrun@haut-rhin.exemple.fr',
      'Chef du pôle politique de la ville',
    ],
    [
      'Préfecture des Vosges',
      'Sophie MICHEL-AUBIN',
      'sophie.michel-aubin@vosges.pref.exemple.fr',
      'Déléguée du préfet',
    ],
    ['DDETSPP des Vosges', 'Aurélié PARISET', 'aurelie.pariset@vosges.exemple.fr', 'Chargée de mission'],
  ],
  [{ ligne: 8, colonne: 0, lignes: 3, colonnes: 1 }],
);

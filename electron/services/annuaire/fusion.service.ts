import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { autresContactsGardes, proposerLeChoix, valeurChoisie } from '#shared/domain/annuaire/fusion.rules.ts';
import type { ChoixDesChamps, Comparaison } from '#shared/domain/annuaire/fusion.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import { fusionErrors } from '#shared/errors/fusion.errors.ts';
import type { Contexte } from '../contexte.ts';
import { regleDesDeploiements, unirLesDeploiements } from './fusion-deploiements.ts';
import { fusionnerLesLiens, reglesDeFusion } from './fusion-liens.ts';
import { exigerPersonne } from './personne-saisie.ts';
import { exigerStructure } from './structure-saisie.ts';

interface Champ {
  readonly champ: string;
  readonly libelle: string;
  readonly deuxPossible?: boolean;
}

const DE_PERSONNE: readonly Champ[] = [
  { champ: 'civilite', libelle: 'Civilité' },
  { champ: 'prenom', libelle: 'Prénom' },
  { champ: 'nom', libelle: 'Nom' },
  { champ: 'fonction', libelle: 'Fonction' },
  { champ: 'structure', libelle: 'Structure' },
  { champ: 'depuis', libelle: 'Dans ce poste depuis le' },
  { champ: 'courriel', libelle: 'Courriel', deuxPossible: true },
  { champ: 'telephone', libelle: 'Téléphone', deuxPossible: true },
  { champ: 'source', libelle: 'Source' },
  { champ: 'verifieLe', libelle: 'Vérifiée le' },
];
const DE_STRUCTURE: readonly Champ[] = [
  { champ: 'nom', libelle: 'Nom' },
  { champ: 'sigle', libelle: 'Sigle' },
  { champ: 'type', libelle: 'Type' },
  { champ: 'courriel', libelle: 'Courriel', deuxPossible: true },
  { champ: 'telephone', libelle: 'Téléphone', deuxPossible: true },
  { champ: 'site', libelle: 'Site' },
  { champ: 'adresse', libelle: 'Adresse' },
];

type Fiche = Readonly<Record<string, string | null>>;
type Comptes = readonly { readonly quoi: string; readonly nombre: number }[];

/** Deux fiches n'en font plus qu'une (A5) : on choisit champ par champ, tout ce qui tient à l'autre suit. */
export const createFusionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Les champs que l'une ou l'autre fiche remplit, côte à côte. */
  const comparer = (champs: readonly Champ[], gardee: Fiche, absorbee: Fiche): Comparaison['champs'] =>
    champs.flatMap(({ champ, libelle, deuxPossible = false }) => {
      const [la, lautre] = [gardee[champ] ?? null, absorbee[champ] ?? null];
      if (la === null && lautre === null) return [];
      return [
        {
          champ,
          libelle,
          gardee: la,
          absorbee: lautre,
          propose: proposerLeChoix(champ, la, lautre),
          deuxPossible: deuxPossible && la !== null && lautre !== null && la !== lautre,
        },
      ];
    });

  const enPatch = (champs: readonly Champ[], choix: ChoixDesChamps, gardee: Fiche, absorbee: Fiche) =>
    Object.fromEntries(
      champs.map(({ champ }) => [
        champ,
        valeurChoisie(
          choix[champ] ?? proposerLeChoix(champ, gardee[champ] ?? null, absorbee[champ] ?? null),
          gardee[champ] ?? null,
          absorbee[champ] ?? null,
        ),
      ]),
    );

  const nonVides = (comptes: Comptes) => comptes.filter(({ nombre }) => nombre > 0);
  const total = (comptes: Comptes) => comptes.reduce((somme, { nombre }) => somme + nombre, 0);

  function personnes({ garder, absorber }: { garder: string; absorber: string }) {
    if (garder === absorber) throw fusionErrors.avecElleMeme();
    return { gardee: exigerPersonne(contexte, garder), absorbee: exigerPersonne(contexte, absorber) };
  }

  function structures({ garder, absorber }: { garder: string; absorber: string }) {
    if (garder === absorber) throw fusionErrors.avecElleMeme();
    return { gardee: exigerStructure(contexte, garder), absorbee: exigerStructure(contexte, absorber) };
  }

  function garderLesContacts(
    objet: 'personne' | 'structure',
    id: string,
    choix: ChoixDesChamps,
    absorbee: Fiche,
  ): void {
    const connus = new Set(depots.contacts.de(objet, id).map(({ valeur }) => valeur));
    const autres = { courriel: absorbee['courriel'] ?? null, telephone: absorbee['telephone'] ?? null };
    for (const contact of autresContactsGardes(choix, autres))
      if (!connus.has(contact.valeur))
        depots.contacts.ajouter(objet, id, { id: nouvelId(), libelle: null, ...contact });
  }

  return {
    'fusions.comparerPersonnes': (deux) => {
      const { gardee, absorbee } = personnes(deux);
      const lisible = (fiche: typeof gardee): Fiche => ({
        ...fiche,
        depuis: fiche.depuis === null ? null : dateCourte(fiche.depuis),
        verifieLe: fiche.verifieLe === null ? null : dateCourte(fiche.verifieLe),
      });
      return {
        noms: { gardee: nomComplet(gardee), absorbee: nomComplet(absorbee) },
        champs: comparer(DE_PERSONNE, lisible(gardee), lisible(absorbee)),
        deplace: nonVides(depots.fusionPersonnes.comptes(deux.absorber)),
        regles: reglesDeFusion(contexte, deux),
      };
    },

    'fusions.personnes': ({ choix, ...deux }) => {
      const { gardee, absorbee } = personnes(deux);
      const { garder, absorber } = deux;
      const deplaces = total(depots.fusionPersonnes.comptes(absorber));
      const { structure, ...patch } = enPatch(DE_PERSONNE, choix, { ...gardee }, { ...absorbee });
      const deLAutre = structure === absorbee.structure && structure !== gardee.structure;
      fusionnerLesLiens(contexte, deux);
      garderLesContacts('personne', garder, choix, { ...absorbee });
      depots.personnes.modifier(garder, {
        ...patch,
        structureId: depots.personnes.structureDe(deLAutre ? absorber : garder),
        // L'une des deux exerce encore : la fiche réunie aussi.
        ancienneLe: gardee.ancienneLe === null || absorbee.ancienneLe === null ? null : gardee.ancienneLe,
      });
      // L'une des deux a été informée (RGPD, art. 14) : c'est la même personne.
      const informee = depots.conservation.informeeLe(absorber);
      if (informee !== null && depots.conservation.informeeLe(garder) === null)
        depots.conservation.noterInformee(garder, informee);
      depots.personnes.modifier(absorber, { fusionneeDans: garder });
      depots.personnes.marquerSupprimee(absorber, contexte.maintenant().toISOString());
      return { deplaces };
    },

    'fusions.comparerStructures': (deux) => {
      const { gardee, absorbee } = structures(deux);
      const lisible = (fiche: Structure): Fiche => ({
        ...fiche,
        type: fiche.type === null ? null : TYPES_DE_STRUCTURE[fiche.type],
      });
      return {
        noms: { gardee: gardee.nom, absorbee: absorbee.nom },
        champs: comparer(DE_STRUCTURE, lisible(gardee), lisible(absorbee)),
        deplace: nonVides(depots.fusionStructures.comptes(deux.absorber)),
        regles: [
          ...regleDesDeploiements(contexte, deux),
          'Les sièges qui portent l’un ou l’autre nom se lisent depuis la fiche gardée ; l’arrêté garde ses mots.',
        ],
      };
    },

    'fusions.structures': ({ choix, ...deux }) => {
      const { gardee, absorbee } = structures(deux);
      const { garder, absorber } = deux;
      const deplaces = total(depots.fusionStructures.comptes(absorber));
      unirLesDeploiements(contexte, deux);
      depots.fusionStructures.deplacer(deux);
      garderLesContacts('structure', garder, choix, { ...absorbee });
      depots.structures.modifier(garder, enPatch(DE_STRUCTURE, choix, { ...gardee }, { ...absorbee }));
      depots.structures.modifier(absorber, { fusionneeDans: garder });
      depots.structures.marquerSupprimee(absorber, contexte.maintenant().toISOString());
      return { deplaces };
    },
  } satisfies Partial<HandlersFichier>;
};

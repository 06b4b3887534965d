import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { etablirAnnuaire, type PersonneImprimee } from '#shared/documents/annuaire/annuaire.document.ts';
import { etablirCartes } from '#shared/documents/annuaire/cartes.ts';
import type { ChoixLu } from '#shared/domain/annuaire/liste.schema.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { FicheLue } from '#electron/repositories/annuaire/personne.repository.ts';
import { CODES_DE_STRUCTURE, type TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { etablirBrouillon } from '#electron/documents/courriel.ts';
import { rediger } from '#electron/travaux/redacteurs.ts';
import { fichesChoisies } from './choix.ts';
import type { Listes } from './listes.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_COURRIEL } from '../reunions/courriel-sorti.ts';
import { imageDe } from '../documents/document-fige.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';

const MIME_CARTES = 'text/vcard';
const SERVICE_INCONNU = { intitule: '', courriel: null, blocMarque: null };

/** L'ordre où l'administration se présente ; un type inconnu vient après. */
const rangDe = (type: TypeStructure | null): number =>
  type === null ? CODES_DE_STRUCTURE.length : CODES_DE_STRUCTURE.indexOf(type);

/** Ce qu'on tire d'une liste de l'annuaire : cartes de visite, courriel à tous, annuaire en Word. */
export const createListeService = (contexte: Contexte, listes: Listes, deposer: Deposer, registre: Registre) => {
  const { depots, aujourdHui, nouvelId } = contexte;

  /** Les personnes demandées qui sont encore là, dans l'ordre de l'annuaire. */
  const lire = (choix: ChoixLu): FicheLue[] => fichesChoisies(listes, choix);

  const remettre = (nom: string, mime: string, octets: Uint8Array) => ({
    jeton: deposer({ nom, mime, octets }),
    nom,
    taille: octets.byteLength,
  });

  /** Le registre dit qu'une liste est sortie ; il n'en garde pas les adresses. */
  function noter(
    quoi: { readonly quoi: string; readonly titre?: string },
    titre: string,
    nombre: number,
    sorti: { nom: string; octets: Uint8Array },
  ): void {
    registre.noterFichier(
      { de: 'export', quoi },
      {
        genre: `export-${quoi.quoi}`,
        titre,
        objet: pluriel(nombre, 'personne', 'personnes'),
        reunionId: null,
        instanceId: null,
      },
      { ...sorti, arbre: null, emetteur: depots.emetteurs.parDefaut()?.intitule ?? null },
    );
  }

  /** Ce pour quoi chacun est désigné aujourd'hui, en mots. */
  function designationsDe(): ReadonlyMap<string, string[]> {
    const jour = aujourdHui();
    const noms = new Map(depots.genresDesignation.tous().map(({ id, nom }) => [id, nom]));
    const enCours = depots.designations
      .toutes()
      .filter(({ debut, fin }) => (debut === null || debut <= jour) && (fin === null || fin >= jour));
    const dits = enCours.flatMap(({ personne, genre, rang, territoires }) =>
      personne === null
        ? []
        : [
            {
              id: personne.id,
              mot: designationLibelle({
                genre,
                rang,
                nomDeGenre: noms.get(genre) ?? null,
                civilite: personne.civilite,
                territoires: territoires.map(({ libelle }) => libelle),
              }),
            },
          ],
    );
    return new Map([...Map.groupBy(dits, ({ id }) => id)].map(([id, siens]) => [id, siens.map(({ mot }) => mot)]));
  }

  function aImprimer(choix: ChoixLu): PersonneImprimee[] {
    const designations = designationsDe();
    const { typeDe } = listes.placement();
    return lire(choix).map(({ structureId, ...fiche }) => ({
      fiche,
      designations: designations.get(fiche.id) ?? [],
      rang: rangDe(typeDe({ id: fiche.id, structureId }) ?? typeQueDitLeNom(fiche.structure ?? '')),
    }));
  }

  return {
    'listes.cartes': ({ choix }) => {
      const personnes = lire(choix);
      if (personnes.length === 0) throw convocationErrors.personneChoisie();
      const octets = new TextEncoder().encode(etablirCartes(personnes));
      const nom = nomDeFichier(aujourdHui(), '', 'cartes de visite', 'vcf');
      noter({ quoi: 'cartes' }, 'Cartes de visite', personnes.length, { nom, octets });
      return remettre(nom, MIME_CARTES, octets);
    },

    'listes.brouillon': ({ choix }) => {
      const cci = [...new Set(lire(choix).flatMap(({ courriel }) => courriel ?? []))];
      if (cci.length === 0) throw convocationErrors.sansDestinataire();
      const message = { objet: '', texte: '', cci };
      const octets = new TextEncoder().encode(etablirBrouillon(message, { pieces: [], frontiere: `=_${nouvelId()}` }));
      return remettre(nomDeFichier(aujourdHui(), '', 'courriel à tous', 'eml'), MIME_COURRIEL, octets);
    },

    'listes.annuaire': async ({ choix, titre }) => {
      const personnes = aImprimer(choix);
      if (personnes.length === 0) throw convocationErrors.personneChoisie();
      const emetteur = depots.emetteurs.parDefaut() ?? SERVICE_INCONNU;
      const document = etablirAnnuaire({
        titre,
        personnes,
        emetteur,
        image: imageDe(contexte, emetteur.blocMarque),
        date: aujourdHui(),
        exemple: depots.service.fichier()?.exemple ?? false,
      });
      const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
      const octets = await rediger(document, tirage, new AbortController().signal);
      const nom = document.nomDeFichier;
      noter({ quoi: 'annuaire', titre }, 'Annuaire en Word', personnes.length, { nom, octets });
      return remettre(nom, MIME_WORD, octets);
    },
  } satisfies Partial<HandlersFichier>;
};

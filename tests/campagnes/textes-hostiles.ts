import { z } from 'zod';
import { siegeCompletSchema } from '#shared/contract/instance.contract.ts';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import type { DossierDInstance } from '#shared/documents/acte/dossier.ts';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { type GenreDocument, GENRES } from '#shared/documents/genres.data.ts';
import { etablirIndex } from '#shared/documents/index/index-comptes-rendus.document.ts';
import { acteSchema, instanceSchema } from '#shared/domain/instance/instance.schema.ts';
import { seanceSchema } from '#shared/domain/seance/seance.schema.ts';
import { emetteurDeDocumentSchema } from '#shared/domain/service/emetteur.schema.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { xmlSafe } from '#electron/documents/xml-safe.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { ARRETE_DE_2024, unDossier } from '#tests/support/documents/un-dossier.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';
import { CHAINES_HOSTILES } from './support/chaines-hostiles.ts';
import { semer } from './support/semer.ts';

type Donner = (avant: string | null) => string;

/** Un type de document, et de quoi l'établir de textes que l'on choisit. */
interface Cas {
  readonly nom: string;
  readonly etablir: (donner: Donner) => DocumentNeutre;
}

/** Autant de tours, et chaque document a porté chaque point de code une fois. */
const TOURS = 40;
/** Documents que le validateur relit, par campagne entière. */
const VALIDES = 20;
/** Les points de code d'Unicode, demi-paires à part : elles sont dans les chaînes hostiles. */
const POINTS = 0x110000 - 0x800;
const pointDeCode = (rang: number): number => (rang < 0xd800 ? rang : rang + 0x800);

const SEANCE = uneSeance();
const AU_VOTE_ECRIT = uneSeance({ reunion: { ecriteDebut: '2026-03-12T08:00', ecriteFin: '2026-03-19T18:00' } });
const RENCONTRE = uneSeance({ instance: { type: 'rencontre' } });
const DOSSIER = unDossier({ actes: [ARRETE_DE_2024] });
const dossierSchema = z.object({
  instance: instanceSchema,
  actes: z.array(acteSchema),
  sieges: z.array(siegeCompletSchema),
  parent: z.string().nullable(),
  enfants: z.array(z.string()),
  emetteur: emetteurDeDocumentSchema,
});

function seancePour(genre: GenreDocument) {
  if (genre === 'programme' || genre === 'note-de-reunion') return RENCONTRE;
  return genre === 'vote-ecrit' ? AU_VOTE_ECRIT : SEANCE;
}

/** Ce que vise une lettre : un siège vacant à pourvoir, ou le mandat de qui est nommé. */
function objetDe(genre: (typeof GENRES_D_INSTANCE)[number], { sieges }: DossierDInstance): string {
  if (genre === 'lettre-designation') return sieges.find(({ mandats }) => mandats.length === 0)?.id ?? '';
  return sieges.flatMap(({ mandats }) => mandats).find(({ debut }) => debut !== null)?.id ?? '';
}

const CAS: readonly Cas[] = [
  ...(Object.keys(GENRES) as GenreDocument[]).map((genre) => ({
    nom: genre,
    etablir: (donner: Donner) =>
      etablirDocument(genre, semer(seanceSchema, seancePour(genre), donner), { image: null }),
  })),
  ...GENRES_D_INSTANCE.map((genre) => ({
    nom: genre,
    etablir: (donner: Donner) => etablirActe(genre, semer(dossierSchema, DOSSIER, donner), objetDe(genre, DOSSIER)),
  })),
  {
    nom: 'index',
    etablir: (donner: Donner) =>
      etablirIndex({
        de: donner(null),
        periode: { de: '2026-01-01', a: '2026-12-31' },
        service: donner(null),
        comptesRendus: Array.from({ length: 30 }, () => ({
          date: '2026-03-12',
          instance: donner(null),
          document: donner(null),
          etat: donner(null),
          fichier: donner(null),
        })),
      }),
  },
];

/** Les rangs des textes que ce document imprime, dans l'ordre où on les donne. */
function imprimes({ etablir }: Cas): readonly number[] {
  let rang = 0;
  const corps = textesDuDocument(etablir(() => `zq${rang++}qz`))
    .join('\n')
    .toLowerCase();
  return Array.from({ length: rang }, (_, un) => un).filter((un) => corps.includes(`zq${un}qz`));
}

/** La part de tous les points de code qui revient à une place d'un tour. */
function part(place: number, places: number): string {
  const [debut, fin] = [Math.floor((POINTS * place) / places), Math.floor((POINTS * (place + 1)) / places)];
  let texte = '';
  for (let rang = debut; rang < fin; rang += 1) texte += String.fromCodePoint(pointDeCode(rang));
  return texte;
}

/** Un document se coupe, se capitalise et se compose : ces signes-là peuvent y paraître autrement. */
const seCompose = (signe: string): boolean =>
  /[\s\p{Cc}"'.,;:«»\-–•]/u.test(signe) || xmlSafe(signe) === '' || signe.toUpperCase() !== signe;

/** Un retour à la fin d'un segment et un autre au début du suivant n'en font qu'un, ou deux : on ne les compte pas. */
const enLignes = (texte: string): string => texte.replace(/\n+/gu, '\n');

/** Les fautes d'un document dans Word : une partie mal formée, ou un texte qui n'est pas celui de l'arbre. */
function fautesDe(document: DocumentNeutre, octets: Uint8Array): string[] {
  try {
    const { chemins, partie, paragraphes } = ouvrirWord(octets);
    for (const chemin of chemins) if (/\.(?:xml|rels)$/u.test(chemin)) partie(chemin);
    const lus = paragraphes.map(({ texte }) => enLignes(texte));
    const attendus = textesDuDocument(document).map((texte) => enLignes(xmlSafe(texte)));
    const rang = attendus.findIndex((texte, un) => texte !== lus[un]);
    if (rang === -1 && lus.length === attendus.length) return [];
    const signes = JSON.stringify([attendus[rang]?.slice(0, 80), lus[rang]?.slice(0, 80)]);
    return [`${lus.length} paragraphes pour ${attendus.length}, le ${rang + 1}e diffère : ${signes}`];
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}

class Suivi {
  readonly cas: Cas;
  readonly places: ReadonlyMap<number, number>;
  readonly vus = new Set<string>();
  readonly donnees = new Set<string>();
  /** Chaînes que porte une place, pour que toutes aient paru au dernier tour. */
  readonly #parPlace: number;
  #suivante: number;

  constructor(cas: Cas, graine: number) {
    this.cas = cas;
    this.places = new Map(imprimes(cas).map((rang, place) => [rang, place]));
    const textes = Math.max(1, Math.floor(this.places.size / 2));
    this.#parPlace = Math.ceil(CHAINES_HOSTILES.length / (textes * TOURS));
    this.#suivante = graine % CHAINES_HOSTILES.length;
  }

  #chaines(): string {
    const chaines = Array.from(
      { length: this.#parPlace },
      () => CHAINES_HOSTILES[this.#suivante++ % CHAINES_HOSTILES.length] ?? '',
    );
    for (const chaine of chaines) this.donnees.add(chaine);
    return chaines.join(' ');
  }

  /** Le document d'un tour : une place sur deux porte des points de code, l'autre des chaînes hostiles ; ailleurs, l'une d'elles. */
  etablir(tour: number): DocumentNeutre {
    const codes = Math.max(1, Math.ceil(this.places.size / 2));
    let rang = -1;
    const document = this.cas.etablir(() => {
      rang += 1;
      const place = this.places.get(rang);
      if (place === undefined) return CHAINES_HOSTILES[(tour + rang) % CHAINES_HOSTILES.length] ?? '';
      return place % 2 === 0 ? part(tour * codes + place / 2, TOURS * codes) : this.#chaines();
    });
    for (const texte of textesDuDocument(document)) for (const signe of texte) this.vus.add(signe);
    return document;
  }

  /** Ce qui n'a pas paru dans ce document au bout de tous les tours. */
  manques(): string[] {
    const absents: number[] = [];
    for (let rang = 0; rang < POINTS; rang += 1) {
      const signe = String.fromCodePoint(pointDeCode(rang));
      if (!this.vus.has(signe) && !seCompose(signe)) absents.push(pointDeCode(rang));
    }
    const chaines = CHAINES_HOSTILES.filter((chaine) => !this.donnees.has(chaine)).length;
    return [
      ...(absents.length === 0
        ? []
        : [`${absents.length} points de code absents, dès U+${absents[0]?.toString(16).toUpperCase()}`]),
      ...(chaines === 0 ? [] : [`${chaines} chaînes hostiles jamais portées`]),
    ];
  }
}

/**
 * T22 : chaque type de document, ses textes faits de chaînes hostiles et de points de code quelconques ; le Word est bien
 * formé et dit mot pour mot ce que montre l'aperçu. Entière, chacun a porté tous les points de code et les 300 chaînes.
 */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const entiere = essais >= TOURS;
  const suivis = CAS.map((cas) => new Suivi(cas, graine));
  const fautes: string[] = [];
  let [rendus, valides] = [0, 0];
  for (let essai = 0; essai < essais; essai += 1) {
    const tour = entiere ? essai % TOURS : (graine + essai) % TOURS;
    for (const [rang, suivi] of suivis.entries()) {
      const dire = (faute: string) => fautes.push(`graine ${graine}, tour ${tour}, ${suivi.cas.nom} : ${faute}`);
      const document = suivi.etablir(tour);
      const octets = await rendreWord(document);
      rendus += 1;
      fautesDe(document, octets).forEach(dire);
      if (entiere && essai === rang && valides < VALIDES) {
        valides += 1;
        (await fautesOpenXml(octets)).forEach(dire);
      }
    }
  }
  if (entiere) for (const suivi of suivis) fautes.push(...suivi.manques().map((un) => `${suivi.cas.nom} : ${un}`));
  const textes = suivis.reduce((somme, { places }) => somme + places.size, 0);
  return {
    essais,
    fautes,
    chiffres: {
      'types de document': CAS.length,
      'textes imprimés, tous types ensemble': textes,
      'documents rendus et relus': rendus,
      'documents relus par le validateur Open XML': valides,
    },
  };
}

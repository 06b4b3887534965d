import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { comparerAuWord } from '#shared/documents/corrections/comparer.ts';
import type { Cible, Comparaison } from '#shared/documents/corrections/correction.ts';
import { nosSignets, objetsDuDocument } from '#shared/documents/corrections/reconnaitre.ts';
import { DE_RENCONTRE } from '#shared/documents/corrections/valider.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { rouvrirSource } from '#shared/documents/registre/figer-source.ts';
import { lireLaReprise } from '#shared/domain/corrections/reprise.labels.ts';
import { titreDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { estVerrouillee, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { correctionsErrors } from '#shared/errors/corrections.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import { createDeliberationService } from '../seance/deliberation.service.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import { createGardes } from '../gardes.ts';
import { garderPiece, type Octets } from '../reunions/piece.service.ts';
import { createPointService } from '../reunions/point.service.ts';
import { rattacherLeWord } from './rattacher-le-word.ts';
import type { Relecture } from './relectures.ts';
import { createRencontreService } from '../reunions/rencontre.service.ts';
import { createReunionService } from '../reunions/reunion.service.ts';

type Patch = Record<string, string | null>;
type Modifier = (entree: { id: string; vu: number; patch: Patch }, fenetre: number) => void;

/** Reprendre les corrections du Word : relire ce que le cabinet a rendu, le comparer, en prendre ce que l'on veut. */
export const createCorrectionsService = (
  contexte: Contexte,
  prendre: Octets['prendre'],
  lecteurs: Pick<Lecteurs, 'word'>,
) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const relectures = createGardes<Relecture>(nouvelId, correctionsErrors.expiree);
  const points = createPointService(contexte);
  const deliberations = createDeliberationService(contexte);
  const reunions = createReunionService(contexte);
  const rencontres = createRencontreService(contexte);

  /** Une correction passe par le même geste que la saisie : mêmes règles, mêmes refus. */
  const MODIFIER: Readonly<Record<Cible['objet'] | 'rencontre', Modifier>> = {
    point: (entree, fenetre) => void points['points.modifier'](entree, { fenetre }),
    deliberation: (entree, fenetre) => void deliberations['deliberations.modifier'](entree, { fenetre }),
    action: (entree, fenetre) => void deliberations['actions.modifier'](entree as never, { fenetre }),
    reunion: (entree, fenetre) => void reunions['reunions.modifier'](entree, { fenetre }),
    rencontre: (entree, fenetre) => void rencontres['rencontres.modifier'](entree as never, { fenetre }),
  };

  /** Les blocs du document tel qu'il est sorti, d'après le registre ; les images n'y comptent pas. */
  function blocsPartis(reunionId: string, genre: string, produitLe: string | null) {
    const sorti = depots.documentsProduits.parti(reunionId, genre, produitLe);
    const texte = sorti === null ? null : depots.documentsProduits.arbre(sorti);
    const fichiers = texte === null ? [] : rouvrirSource(texte, () => null);
    return fichiers.flatMap((fichier) => ('document' in fichier ? [fichier.document.blocs] : []))[0] ?? null;
  }

  function comparer({ lu, genre, reunionId }: Relecture, seance: Seance): Comparaison {
    const objets = objetsDuDocument(genre, nosSignets(lu), seance.sieges);
    const { blocs } = etablirDocument(genre, seance, { image: null, objets });
    const avant = lu.produitLe === null ? null : depots.corrections.autrefois(reunionId, lu.produitLe);
    return comparerAuWord({
      seance,
      genre,
      blocs,
      lu,
      aujourdHui: aujourdHui(),
      autrefois: (cible) => avant?.valeur(cible),
      neDepuis: (objet, id) => avant?.neDepuis(objet, id) ?? false,
      partis: blocsPartis(reunionId, genre, lu.produitLe),
    });
  }

  function verrouDe({ versions }: Seance) {
    return estVerrouillee(versions) ? renduErrors.verrouillee(versionEnVigueur(versions)?.approuveLe ?? null) : null;
  }

  function joindre({ nom, mime, octets, reunionId }: Relecture): void {
    const id = nouvelId();
    depots.pieces.ajouter({
      id,
      reunionId,
      pointId: null,
      pieceId: garderPiece(contexte, { nom, mime, octets }),
      titre: `Corrections reçues : ${titreDePiece(nom)}`.slice(0, 300),
      usage: 'seance',
      recueLe: aujourdHui(),
    });
    // Un document préparatoire : il ne se communique pas.
    depots.pieces.modifier(id, { acheve: false });
  }

  /** Les valeurs choisies, objet par objet. */
  function patches({ corrections }: Comparaison, choix: readonly { cle: string; proposition: number }[]) {
    const parObjet = new Map<string, { objet: keyof typeof MODIFIER; id: string; patch: Patch }>();
    for (const { cle, proposition } of choix) {
      const correction = corrections.find((une) => une.cle === cle);
      const voulue = correction?.propositions[proposition];
      if (correction === undefined || voulue === undefined) throw correctionsErrors.depasse();
      const { cible, quoi, empechement } = correction;
      if (empechement !== null) throw correctionsErrors.refusee(quoi, empechement);
      const objet = cible.objet === 'reunion' && DE_RENCONTRE.has(cible.champ) ? 'rencontre' : cible.objet;
      const sien = parObjet.get(`${objet} ${cible.id}`) ?? { objet, id: cible.id, patch: {} };
      sien.patch[cible.champ] = voulue.valeur;
      parObjet.set(`${objet} ${cible.id}`, sien);
    }
    return [...parObjet.values()];
  }

  return {
    'corrections.recevoir': async ({ jeton, reunionId }) => {
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      const { nom, mime, octets } = depot;
      const relecture = await lecteurs.word({ nom, octets });
      if ('refus' in relecture) throw correctionsErrors.illisible(nom, relecture.refus);
      const place = rattacherLeWord(contexte, relecture.lu, nom, reunionId);
      return { relecture: relectures.garder({ nom, mime, octets, lu: relecture.lu, ...place }), nom, ...place };
    },

    'corrections.lire': ({ relecture }) => {
      const recue = relectures.exiger(relecture);
      const seance = exigerSeance(contexte, recue.reunionId);
      const { nom, reunionId, genre, lu } = recue;
      return {
        nom,
        reunionId,
        genre,
        revisions: lu.revisions,
        verrou: verrouDe(seance)?.message ?? null,
        comparaison: comparer(recue, seance),
      };
    },

    'corrections.reprendre': ({ relecture, vu, choix, garder }, { fenetre }) => {
      const recue = relectures.exiger(relecture);
      const seance = exigerSeance(contexte, recue.reunionId);
      const verrou = verrouDe(seance);
      if (verrou !== null) throw verrou;
      for (const { objet, id, patch } of patches(comparer(recue, seance), choix))
        MODIFIER[objet]({ id, vu, patch }, fenetre);
      if (garder) joindre(recue);
      return { prises: choix.length };
    },

    'corrections.derniere': ({ reunionId }) => {
      const derniere = depots.corrections.derniere(reunionId);
      const reprise = derniere === null ? null : lireLaReprise(derniere.libelle);
      return derniere === null || reprise === null ? null : { quandUtc: derniere.quandUtc, ...reprise };
    },
  } satisfies Partial<HandlersFichier>;
};

import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { DossierDeFeuille, FicheImprimee } from '#shared/documents/feuille-de-route/dossier.types.ts';
import { etablirBilan } from '#shared/documents/feuille-de-route/bilan/bilan.document.ts';
import {
  etablirFeuilleDeRoute,
  etablirFicheAction,
} from '#shared/documents/feuille-de-route/feuille-de-route.document.ts';
import { etablirTableauDeFeuille } from '#shared/documents/feuille-de-route/tableau-exporte.ts';
import { avancementDe, resumerEtapes } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import type { TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { rouvrirLaVersion } from './feuille-figee.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';
import { contratDe, deQui, instanceNommee, quartiersDuRessort } from './ressort-de-feuille.ts';

type Voulu = EntreeLue<'documentsDeFeuille.apercu'>;
type Placee = Pick<FicheImprimee, 'numero' | 'axe' | 'objectif'>;

/** Nomme des feuilles de route, chacune lue une fois ; celle qui est partie ne l'est pas. */
function createNommerUneFeuille(contexte: Contexte): (feuilleId: string) => readonly string[] {
  const connues = new Map<string, readonly string[]>();
  return (feuilleId) => {
    const connue = connues.get(feuilleId);
    if (connue !== undefined) return connue;
    const feuille = contexte.depots.feuilles.parId(feuilleId);
    const nom = feuille === null ? [] : [`${feuille.intitule}, ${deQui(contexte, feuille)}`];
    connues.set(feuilleId, nom);
    return nom;
  };
}

const SERVICE_INCONNU = { intitule: '', timbre: null, blocMarque: null };

/** Des fiches et tout ce qu'elles portent : une lecture par genre de contenu, quel que soit leur nombre. */
function lireFiches(contexte: Contexte, feuilleId: string, date: string, places: ReadonlyMap<string, Placee>) {
  const { depots } = contexte;
  const { ficheContenu } = depots;
  const ids = [...places.keys()];
  const fiches = depots.fichesAction.parIds(ids);
  const [etapes, mots] = [ficheContenu.etapes.des(ids), ficheContenu.mots.des(ids)];
  const [quartiers, partenaires] = [ficheContenu.quartiers.des(ids), ficheContenu.partenaires.des(ids)];
  const [financements, indicateurs] = [ficheContenu.financements.des(ids), depots.indicateurs.deFiche.des(ids)];
  const [dispositifs, meteos] = [depots.dispositifs.deFiche.des(ids), depots.meteos.deFiche.des(ids)];
  const [freins, risques] = [depots.risques.freinsDeFiche.des(ids), depots.risques.risques.des(ids)];
  const sousActions = depots.sousActions.deFiche.des(ids);
  const inscriptions = depots.fichesAction.inscriptions.des(ids);
  const nommer = createNommerUneFeuille(contexte);

  return ids.flatMap((id): FicheImprimee[] => {
    const [fiche, place] = [fiches.get(id), places.get(id)];
    if (fiche === undefined || place === undefined) return [];
    const siens = Map.groupBy(mots(id), ({ genre }) => genre);
    return [
      {
        ...place,
        fiche,
        avancement: avancementDe(fiche, resumerEtapes(etapes(id), sousActions(id)), date),
        jour: date,
        quartiers: quartiers(id).map(({ code, libelle }) => ({ code, libelle })),
        partenaires: partenaires(id).map(({ nom, role }) => ({ nom, role })),
        publics: (siens.get('public') ?? []).map(({ mot }) => mot),
        apports: (siens.get('apport') ?? []).map(({ mot }) => mot),
        dispositifs: dispositifs(id).map(({ nom, aVerifier }) => ({ nom, aVerifier })),
        meteo: meteos(id)[0] ?? null,
        freins: freins(id).map(({ intitule }) => intitule),
        risques: risques(id),
        sousActions: sousActions(id),
        etapes: etapes(id),
        financements: financements(id),
        indicateurs: indicateurs(id),
        ailleurs: inscriptions(id).flatMap((autre) => (autre.feuilleId === feuilleId ? [] : nommer(autre.feuilleId))),
      },
    ];
  });
}

/** Au nom de qui sort la feuille de route : l'émetteur de son instance, sinon celui du fichier. */
export function emetteurDe(
  { depots }: Contexte,
  { instanceId, suivieParId }: Pick<Feuille, 'instanceId' | 'suivieParId'>,
) {
  const deLInstance = instanceId ?? suivieParId;
  return (
    (deLInstance === null ? null : depots.auNomDe.habituel(deLInstance)) ??
    depots.emetteurs.parDefaut() ??
    SERVICE_INCONNU
  );
}

/**
 * Tout ce qu'un document lit d'une feuille de route ; le coût est celui de ce qui s'imprime.
 * @param seule une fiche dont on n'imprime qu'elle ; `null` : toutes
 */
export function lireDossier(
  contexte: Contexte,
  feuilleId: string,
  date: string,
  seule: string | null,
): DossierDeFeuille {
  const { depots } = contexte;
  const feuille = exigerFeuille(contexte, feuilleId);
  const emetteur = emetteurDe(contexte, feuille);
  const derniere = depots.versionsDeFeuille.derniere(feuilleId);
  const lus = { axes: depots.feuilles.axes(feuilleId), objectifs: depots.feuilles.objectifs(feuilleId) };
  const places = depots.feuilleTableau.places(feuilleId);
  const numeros = numeroter(lus.axes, lus.objectifs, places);
  const axes = lus.axes.map(({ id, intitule, rattachement }) => ({
    id,
    intitule,
    rattachement,
    numero: numeros.axes.get(id) ?? '',
  }));
  const objectifs = lus.objectifs.map(({ id, intitule, axeId }) => ({
    id,
    intitule,
    axeId,
    numero: numeros.objectifs.get(id) ?? '',
  }));
  const placeDe = new Map(places.map((place) => [place.id, place]));
  const voulues = new Map<string, Placee>();
  for (const ficheId of seule === null ? numeros.ordre : [seule]) {
    const place = placeDe.get(ficheId);
    const axe = axes.find(({ id }) => id === place?.axeId);
    if (place === undefined || axe === undefined) continue;
    const objectif = objectifs.find(({ id }) => id === place.objectifId) ?? null;
    voulues.set(ficheId, { numero: numeros.fiches.get(ficheId) ?? '', axe, objectif });
  }
  const fiches = lireFiches(contexte, feuilleId, date, voulues);
  const ressort = quartiersDuRessort(contexte, feuille);
  const codes = [...ressort, ...fiches.flatMap(({ quartiers }) => quartiers)].map(({ code }) => code);
  return {
    feuille,
    de: deQui(contexte, feuille),
    codeDuContrat: contratDe(contexte, feuille)?.code ?? null,
    suiviePar: instanceNommee(contexte, feuille.suivieParId)?.nom ?? null,
    version: derniere === null ? null : { numero: derniere.numero, valideeLe: derniere.valideeLe },
    figee: false,
    chiffres: depots.diagnostics.chiffres(feuilleId),
    concertations: depots.diagnostics.concertations(feuilleId),
    axes,
    objectifs,
    fiches,
    ressort,
    lieux: depots.feuilleVues.lieux([...new Set(codes)]),
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date,
    exemple: depots.service.fichier()?.exemple ?? false,
  };
}

/** La feuille de route en tableau, une ligne par action ou par financement. */
export const tableauDeFeuille = (contexte: Contexte, feuilleId: string): TableauExporte =>
  etablirTableauDeFeuille(lireDossier(contexte, feuilleId, contexte.aujourdHui(), null));

/** L'arbre de la feuille de route, ou d'une de ses fiches, tel qu'on le produirait ce jour-là. */
export function etablirDeFeuille(
  contexte: Contexte,
  { feuilleId, ficheId, date, bilan, versionId }: Voulu,
): DocumentNeutre {
  if (versionId !== undefined) return rouvrirLaVersion(contexte, versionId);
  const dossier = lireDossier(contexte, feuilleId, date ?? contexte.aujourdHui(), ficheId);
  if (bilan !== undefined) return etablirBilan(dossier, bilan);
  if (ficheId === null) return etablirFeuilleDeRoute(dossier);
  const [fiche] = dossier.fiches;
  if (fiche === undefined) throw communErrors.introuvable('Cette fiche action');
  return etablirFicheAction(dossier, fiche);
}

import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import {
  type GenreTerritoireVise,
  genreTerritoireViseSchema,
} from '#shared/domain/territoire/territoire-vise.schema.ts';
import { Coque } from './coque/Coque.tsx';
import { FoyerAuContenu } from './coque/FoyerAuContenu.tsx';
import { PageIntrouvable } from './PageIntrouvable.tsx';

/** Chaque écran se charge quand on y va ; le premier JavaScript ne porte que la coque. */
const PagePremiersPas = lazy(async () => ({
  default: (await import('#renderer/features/premiers-pas/PagePremiersPas.tsx')).PagePremiersPas,
}));
const PageFichiers = lazy(async () => ({
  default: (await import('#renderer/features/fichier/PageFichiers.tsx')).PageFichiers,
}));
const PageDepartement = lazy(async () => ({
  default: (await import('#renderer/features/departement/PageDepartement.tsx')).PageDepartement,
}));
const PageInstances = lazy(async () => ({
  default: (await import('#renderer/features/instances/PageInstances.tsx')).PageInstances,
}));
const PageInstance = lazy(async () => ({
  default: (await import('#renderer/features/instances/PageInstance.tsx')).PageInstance,
}));
const PageCalendrier = lazy(async () => ({
  default: (await import('#renderer/features/calendrier/PageCalendrier.tsx')).PageCalendrier,
}));
const PageReunions = lazy(async () => ({
  default: (await import('#renderer/features/reunions/PageReunions.tsx')).PageReunions,
}));
const PageReunion = lazy(async () => ({
  default: (await import('#renderer/features/reunions/PageReunion.tsx')).PageReunion,
}));
const PageSeance = lazy(async () => ({
  default: (await import('#renderer/features/seance/PageSeance.tsx')).PageSeance,
}));
const PageProjection = lazy(async () => ({
  default: (await import('#renderer/features/seance/projection/PageProjection.tsx')).PageProjection,
}));
const PageDocument = lazy(async () => ({
  default: (await import('#renderer/features/documents/PageDocument.tsx')).PageDocument,
}));
const PageCorrections = lazy(async () => ({
  default: (await import('#renderer/features/corrections/PageCorrections.tsx')).PageCorrections,
}));
const PageDecisions = lazy(async () => ({
  default: (await import('#renderer/features/decisions/PageDecisions.tsx')).PageDecisions,
}));
const PageVersion = lazy(async () => ({
  default: (await import('#renderer/features/documents/rendu/PageVersion.tsx')).PageVersion,
}));
const PageGalerie = lazy(async () => ({
  default: (await import('#renderer/features/documents/galerie/PageGalerie.tsx')).PageGalerie,
}));
const PageProduits = lazy(async () => ({
  default: (await import('#renderer/features/documents/registre/PageProduits.tsx')).PageProduits,
}));
const PageProduit = lazy(async () => ({
  default: (await import('#renderer/features/documents/registre/PageProduit.tsx')).PageProduit,
}));
const PageDocumentInstance = lazy(async () => ({
  default: (await import('#renderer/features/documents/instance/PageDocumentInstance.tsx')).PageDocumentInstance,
}));
const PageDocumentFeuille = lazy(async () => ({
  default: (await import('#renderer/features/documents/feuille/PageDocumentFeuille.tsx')).PageDocumentFeuille,
}));
const PageBilan = lazy(async () => ({
  default: (await import('#renderer/features/documents/feuille/PageBilan.tsx')).PageBilan,
}));
const PageContrat = lazy(async () => ({
  default: (await import('#renderer/features/contrats/fiche/PageContrat.tsx')).PageContrat,
}));
const PageReleveDeProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/documents/programmation/PageReleveDeProgrammation.tsx'))
    .PageReleveDeProgrammation,
}));
const PageProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/contrats/programmation/PageProgrammation.tsx')).PageProgrammation,
}));
const PageProjectionDeProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/contrats/programmation/projection/PageProjectionDeProgrammation.tsx'))
    .PageProjectionDeProgrammation,
}));
const PageDocumentDeConvention = lazy(async () => ({
  default: (await import('#renderer/features/documents/convention/PageDocumentDeConvention.tsx'))
    .PageDocumentDeConvention,
}));
const PageRegion = lazy(async () => ({
  default: (await import('#renderer/features/conventions/region/PageRegion.tsx')).PageRegion,
}));
const PageBilanRegional = lazy(async () => ({
  default: (await import('#renderer/features/documents/region/PageBilanRegional.tsx')).PageBilanRegional,
}));
const PageRapport = lazy(async () => ({
  default: (await import('#renderer/features/conventions/rapport/PageRapport.tsx')).PageRapport,
}));
const PageProjectionDuRapport = lazy(async () => ({
  default: (await import('#renderer/features/conventions/rapport/projection/PageProjectionDuRapport.tsx'))
    .PageProjectionDuRapport,
}));
const PageNavetteDeConvention = lazy(async () => ({
  default: (await import('#renderer/features/conventions/navette/PageNavetteDeConvention.tsx')).PageNavetteDeConvention,
}));
const PageConventions = lazy(async () => ({
  default: (await import('#renderer/features/conventions/PageConventions.tsx')).PageConventions,
}));
const PageAppels = lazy(async () => ({
  default: (await import('#renderer/features/appels/liste/PageAppels.tsx')).PageAppels,
}));
const PageAppel = lazy(async () => ({
  default: (await import('#renderer/features/appels/fiche/PageAppel.tsx')).PageAppel,
}));
const PageCandidature = lazy(async () => ({
  default: (await import('#renderer/features/appels/candidature/PageCandidature.tsx')).PageCandidature,
}));
const PageZonesBlanches = lazy(async () => ({
  default: (await import('#renderer/features/appels/zones-blanches/PageZonesBlanches.tsx')).PageZonesBlanches,
}));
const PageConvention = lazy(async () => ({
  default: (await import('#renderer/features/conventions/fiche/PageConvention.tsx')).PageConvention,
}));
const PageContrats = lazy(async () => ({
  default: (await import('#renderer/features/contrats/PageContrats.tsx')).PageContrats,
}));
const PageFicheAction = lazy(async () => ({
  default: (await import('#renderer/features/fiches-action/PageFicheAction.tsx')).PageFicheAction,
}));
const PageDispositifs = lazy(async () => ({
  default: (await import('#renderer/features/dispositifs/PageDispositifs.tsx')).PageDispositifs,
}));
const PageDiagnostic = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/diagnostic/PageDiagnostic.tsx')).PageDiagnostic,
}));
const PageVersions = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/versions/PageVersions.tsx')).PageVersions,
}));
const PageNavette = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/navette/PageNavette.tsx')).PageNavette,
}));
const PageFeuilleDeRoute = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/PageFeuilleDeRoute.tsx')).PageFeuilleDeRoute,
}));
const PageAnnuaire = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/PageAnnuaire.tsx')).PageAnnuaire,
}));
const PageStructures = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/structures/PageStructures.tsx')).PageStructures,
}));
const PageDesignations = lazy(async () => ({
  default: (await import('#renderer/features/designations/PageDesignations.tsx')).PageDesignations,
}));
const PageEq2030 = lazy(async () => ({
  default: (await import('#renderer/features/eq2030/PageEq2030.tsx')).PageEq2030,
}));
const PageReprise = lazy(async () => ({
  default: (await import('#renderer/features/reprise/PageReprise.tsx')).PageReprise,
}));
const PageVerification = lazy(async () => ({
  default: (await import('#renderer/features/verification/PageVerification.tsx')).PageVerification,
}));
const PageDonnees = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/donnees/PageDonnees.tsx')).PageDonnees,
}));
const PageElections = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/elections/PageElections.tsx')).PageElections,
}));
const PageTerritoires = lazy(async () => ({
  default: (await import('#renderer/features/territoires/PageTerritoires.tsx')).PageTerritoires,
}));
const PageFicheTerritoire = lazy(async () => ({
  default: (await import('#renderer/features/territoires/fiche/PageFicheTerritoire.tsx')).PageFicheTerritoire,
}));
const PageDocumentTerritoire = lazy(async () => ({
  default: (await import('#renderer/features/documents/territoire/PageDocumentTerritoire.tsx')).PageDocumentTerritoire,
}));
const PageReglages = lazy(async () => ({
  default: (await import('#renderer/features/reglages/PageReglages.tsx')).PageReglages,
}));
const PageAide = lazy(async () => ({ default: (await import('#renderer/features/aide/PageAide.tsx')).PageAide }));
const PageComposants = lazy(async () => ({
  default: (await import('./composants/PageComposants.tsx')).PageComposants,
}));

interface PageDeTerritoire {
  readonly genre: string;
  readonly code: string;
  readonly Page: ComponentType<{ readonly genre: GenreTerritoireVise; readonly code: string }>;
}

/** Une adresse tapée nomme peut-être une maille qui n'existe pas. */
function DUnTerritoire({ genre, code, Page }: PageDeTerritoire) {
  const maille = genreTerritoireViseSchema.safeParse(genre).data;
  return maille === undefined ? <PageIntrouvable /> : <Page genre={maille} code={code} />;
}

/** L'accueil demande ce qu'il montre en même temps que son écran, non après lui. */
function Departement() {
  useRequete('departement.tableau', {});
  return (
    <Suspense fallback={<Chargement />}>
      <PageDepartement />
    </Suspense>
  );
}

function Adresses() {
  return (
    <Switch>
      <Route path="/">{() => <Redirect to="/departement" replace />}</Route>
      <Route path="/departement">{() => <Departement />}</Route>
      <Route path="/instances">{() => <PageInstances />}</Route>
      <Route path="/instances/:id/documents/:genre/:objet?">
        {({ id, genre, objet }) => <PageDocumentInstance id={id} genre={genre} objet={objet ?? null} />}
      </Route>
      <Route path="/instances/:id/:onglet?">
        {({ id, onglet }) => <PageInstance id={id} onglet={onglet ?? 'ensemble'} />}
      </Route>
      <Route path="/calendrier/:annee?">{({ annee }) => <PageCalendrier annee={annee ?? null} />}</Route>
      <Route path="/reunions">{() => <PageReunions />}</Route>
      <Route path="/reunions/:id/seance">{({ id }) => <PageSeance id={id} />}</Route>
      <Route path="/reunions/:id/documents/:genre">{({ id, genre }) => <PageDocument id={id} genre={genre} />}</Route>
      <Route path="/reunions/:id/corrections">{({ id }) => <PageCorrections reunionId={id} />}</Route>
      <Route path="/corrections">{() => <PageCorrections reunionId={null} />}</Route>
      <Route path="/reunions/:id/versions/:version">
        {({ id, version }) => <PageVersion id={id} version={version} />}
      </Route>
      <Route path="/reunions/:id/:onglet?">
        {({ id, onglet }) => <PageReunion id={id} onglet={onglet ?? 'ordre-du-jour'} />}
      </Route>
      <Route path="/decisions/:genre?/:id?">
        {({ genre, id }) => <PageDecisions genre={genre ?? null} id={id ?? null} />}
      </Route>
      <Route path="/documents">{() => <PageGalerie />}</Route>
      <Route path="/documents/produits">{() => <PageProduits />}</Route>
      <Route path="/documents/produits/:id">{({ id }) => <PageProduit key={id} id={id} />}</Route>
      <Route path="/fichiers">{() => <PageFichiers />}</Route>
      <Route path="/fiches-action/:id">{({ id }) => <PageFicheAction key={id} id={id} />}</Route>
      <Route path="/dispositifs/:id?">{({ id }) => <PageDispositifs id={id ?? null} />}</Route>
      <Route path="/feuilles-de-route/reprendre">{() => <PageReprise />}</Route>
      <Route path="/feuilles-de-route/:id/document/:fiche?">
        {({ id, fiche }) => <PageDocumentFeuille feuilleId={id} ficheId={fiche ?? null} />}
      </Route>
      <Route path="/feuilles-de-route/:id/bilan">{({ id }) => <PageBilan key={id} feuilleId={id} />}</Route>
      <Route path="/feuilles-de-route/:id/diagnostic">{({ id }) => <PageDiagnostic key={id} id={id} />}</Route>
      <Route path="/feuilles-de-route/:id/versions">{({ id }) => <PageVersions key={id} id={id} />}</Route>
      <Route path="/feuilles-de-route/:id/navette">{({ id }) => <PageNavette key={id} id={id} />}</Route>
      <Route path="/contrats">{() => <PageContrats />}</Route>
      <Route path="/contrats/reprendre">{() => <PageReprise />}</Route>
      <Route path="/contrats/:id/programmation/:annee/totaux">
        {({ id, annee }) => <PageProgrammation id={id} annee={annee} vue="totaux" />}
      </Route>
      <Route path="/contrats/:id/programmation/:annee/releve">
        {({ id, annee }) => <PageReleveDeProgrammation contratId={id} annee={Number(annee)} />}
      </Route>
      <Route path="/contrats/:id/programmation/:annee?">
        {({ id, annee }) => <PageProgrammation id={id} annee={annee ?? null} vue="grille" />}
      </Route>
      <Route path="/contrats/:id">{({ id }) => <PageContrat id={id} />}</Route>
      <Route path="/conventions">{() => <PageConventions />}</Route>
      <Route path="/conventions/region/bilan">{() => <PageBilanRegional />}</Route>
      <Route path="/conventions/region/:par?">{({ par }) => <PageRegion par={par} />}</Route>
      <Route path="/conventions/reprendre">{() => <PageReprise />}</Route>
      <Route path="/conventions/appels">{() => <PageAppels />}</Route>
      <Route path="/conventions/appels/:id/:vue?">{({ id, vue }) => <PageAppel key={id} id={id} vue={vue} />}</Route>
      <Route path="/conventions/candidatures/:id/:vue?">
        {({ id, vue }) => <PageCandidature key={id} id={id} vue={vue} />}
      </Route>
      <Route path="/conventions/zones-blanches">{() => <PageZonesBlanches />}</Route>
      <Route path="/conventions/:id/navette">{({ id }) => <PageNavetteDeConvention key={id} id={id} />}</Route>
      <Route path="/conventions/:id/argent/:annee">
        {({ id, annee }) => <PageConvention key={id} id={id} vue="argent" annee={annee} />}
      </Route>
      <Route path="/conventions/:id/avenant/:avenantId">
        {({ id, avenantId }) => <PageDocumentDeConvention id={id} genre="avenant" avenantId={avenantId} annee={null} />}
      </Route>
      <Route path="/conventions/:id/controles/:objet">
        {({ id, objet }) => <PageConvention key={id} id={id} vue="controles" objet={objet} />}
      </Route>
      <Route path="/conventions/:id/document/:genre/:annee?">
        {({ id, genre, annee }) => <PageDocumentDeConvention id={id} genre={genre} annee={annee ?? null} />}
      </Route>
      <Route path="/conventions/:id/rapport/:rapport">
        {({ id, rapport }) => <PageRapport key={rapport} conventionId={id} id={rapport} />}
      </Route>
      <Route path="/conventions/:id/:vue?">{({ id, vue }) => <PageConvention key={id} id={id} vue={vue} />}</Route>
      <Route path="/feuilles-de-route/:id/:onglet?">
        {({ id, onglet }) => <PageFeuilleDeRoute key={id} id={id} onglet={onglet ?? 'tableau'} />}
      </Route>
      <Route path="/annuaire/reprendre">{() => <PageReprise />}</Route>
      <Route path="/annuaire/verification/:id?">{({ id }) => <PageVerification id={id ?? null} />}</Route>
      <Route path="/annuaire/structures/:id?">{({ id }) => <PageStructures id={id ?? null} />}</Route>
      <Route path="/annuaire/designations/:id?">{({ id }) => <PageDesignations id={id ?? null} />}</Route>
      <Route path="/annuaire/eq2030/:id?">{({ id }) => <PageEq2030 id={id ?? null} />}</Route>
      <Route path="/annuaire/:id?">{({ id }) => <PageAnnuaire id={id ?? null} />}</Route>
      <Route path="/donnees-personnelles/:vue?">{({ vue }) => <PageDonnees vue={vue ?? 'traitement'} />}</Route>
      <Route path="/elections">{() => <PageElections />}</Route>
      <Route path="/territoires">{() => <PageTerritoires />}</Route>
      <Route path="/territoires/:genre/:code/document">
        {({ genre, code }) => <DUnTerritoire genre={genre} code={code} Page={PageDocumentTerritoire} />}
      </Route>
      <Route path="/territoires/:genre/:code">
        {({ genre, code }) => <DUnTerritoire genre={genre} code={code} Page={PageFicheTerritoire} />}
      </Route>
      <Route path="/reglages/:section?">{({ section }) => <PageReglages section={section ?? 'emetteurs'} />}</Route>
      <Route path="/aide/:page?">{({ page }) => <PageAide page={page ?? 'commencer'} />}</Route>
      <Route path="/composants">{() => <PageComposants />}</Route>
      <Route>{() => <PageIntrouvable />}</Route>
    </Switch>
  );
}

/** Une fenêtre à projeter n'a ni menu ni barre. */
const PROJECTION = /^\/reunions\/(?<id>[^/]+)\/projection$/u;

const PROJECTION_DE_PROGRAMMATION = /^\/contrats\/(?<id>[^/]+)\/programmation\/(?<annee>20\d{2})\/projection$/u;

const PROJECTION_DE_RAPPORT = /^\/conventions\/[^/]+\/rapport\/(?<id>[^/]+)\/projection$/u;

/** Ce qui se montre : les premiers pas, le choix d'un fichier, ou la coque et ses écrans. */
export function Ecrans() {
  const [adresse] = useLocation();
  const { donnees: hote } = useEtatHote();
  if (hote === null) return <Chargement>Ouverture du fichier…</Chargement>;
  if (hote.fichier?.commence !== true) {
    return (
      <Suspense fallback={<Chargement />}>
        {hote.fichier === null || adresse === '/fichiers' ? (
          <main className="seul">
            <PageFichiers />
          </main>
        ) : (
          <PagePremiersPas />
        )}
      </Suspense>
    );
  }
  const projetee = PROJECTION.exec(adresse)?.groups?.['id'];
  if (projetee !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjection id={projetee} />
      </Suspense>
    );
  }
  const programmation = PROJECTION_DE_PROGRAMMATION.exec(adresse)?.groups;
  if (programmation !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjectionDeProgrammation id={programmation['id'] ?? ''} annee={Number(programmation['annee'])} />
      </Suspense>
    );
  }
  const rapport = PROJECTION_DE_RAPPORT.exec(adresse)?.groups?.['id'];
  if (rapport !== undefined) {
    return (
      <Suspense fallback={<Chargement />}>
        <PageProjectionDuRapport id={rapport} />
      </Suspense>
    );
  }
  return (
    <Coque fichier={hote.fichier}>
      <Suspense fallback={<Chargement />}>
        <Adresses />
        <FoyerAuContenu adresse={adresse} />
      </Suspense>
    </Coque>
  );
}

import { type ComponentType, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useRequete } from '#renderer/host/requetes.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { objetDeLaNote } from '#shared/domain/note/adresse-de-note.rules.ts';
import {
  type GenreTerritoireVise,
  genreTerritoireViseSchema,
} from '#shared/domain/territoire/territoire-vise.schema.ts';
import { filtreDeLAdresse } from './semaine/filtre-de-l-adresse.ts';
import { PageIntrouvable } from './PageIntrouvable.tsx';
import {
  PageAnnuaire,
  PageDesignations,
  PageDonnees,
  PageElections,
  PageEq2030,
  PageReprise,
  PageStructures,
  PageVerification,
} from './pages/annuaire.pages.ts';
import {
  PageContrat,
  PageContrats,
  PageDiagnostic,
  PageDispositifs,
  PageFeuilleDeRoute,
  PageFicheAction,
  PageNavette,
  PageProgrammation,
  PageVersions,
} from './pages/contrats.pages.ts';
import {
  PageAppel,
  PageAppels,
  PageCandidature,
  PageConvention,
  PageConventions,
  PageNavetteDeConvention,
  PageRapport,
  PageRegion,
  PageZonesBlanches,
} from './pages/conventions.pages.ts';
import {
  PageBilan,
  PageBilanRegional,
  PageDocument,
  PageDocumentDeConvention,
  PageDocumentFeuille,
  PageDocumentInstance,
  PageDocumentTerritoire,
  PageGalerie,
  PageNote,
  PageProduit,
  PageProduits,
  PageReleveDeProgrammation,
  PageVersion,
} from './pages/documents.pages.ts';
import {
  PageAide,
  PageComposants,
  PageFichiers,
  PageHistorique,
  PagePassation,
  PageRecherche,
  PageReglages,
  PageReprendreUnDossier,
  PageRestauration,
  PageSauvegarde,
} from './pages/fichier.pages.ts';
import {
  PageCalendrier,
  PageCorrections,
  PageDecisions,
  PageDepartement,
  PageInstance,
  PageInstances,
  PageRegionPilotee,
  PageReunion,
  PageReunions,
  PageSeance,
  PageSemaine,
} from './pages/reunions.pages.ts';
import { PageFicheTerritoire, PageTerritoires } from './pages/territoires.pages.ts';
import { useAdresse } from './use-adresse.ts';

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

/** L'adresse d'une note nomme peut-être un genre qui n'existe pas. */
function DUneNote({ genre, id, code }: { readonly genre: string; readonly id: string; readonly code?: string }) {
  const objet = objetDeLaNote(genre, id, code);
  return objet === null ? <PageIntrouvable /> : <PageNote key={`${genre} ${objet.id}`} objet={objet} />;
}

/** L'accueil demande ce qu'il montre en même temps que son écran, non après lui. */
function Semaine() {
  const adresse = useAdresse();
  useRequete('semaine.lire', filtreDeLAdresse(adresse.lire));
  return (
    <Suspense fallback={<Chargement />}>
      <PageSemaine />
    </Suspense>
  );
}

/** De même pour le tableau du département. */
function Departement() {
  useRequete('departement.tableau', {});
  return (
    <Suspense fallback={<Chargement />}>
      <PageDepartement />
    </Suspense>
  );
}

/** L’écran de chaque adresse. */
export function Adresses() {
  return (
    <Switch>
      <Route path="/">{() => <Redirect to="/semaine" replace />}</Route>
      <Route path="/semaine">{() => <Semaine />}</Route>
      <Route path="/departement">{() => <Departement />}</Route>
      <Route path="/departement/region">{() => <PageRegionPilotee />}</Route>
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
      <Route path="/recherche">{() => <PageRecherche />}</Route>
      <Route path="/passation">{() => <PagePassation />}</Route>
      <Route path="/reprendre-un-dossier">{() => <PageReprendreUnDossier />}</Route>
      <Route path="/documents">{() => <PageGalerie />}</Route>
      <Route path="/documents/produits">{() => <PageProduits />}</Route>
      <Route path="/documents/produits/:id">{({ id }) => <PageProduit key={id} id={id} />}</Route>
      <Route path="/notes/:genre/:id/:code?">{(note) => <DUneNote {...note} />}</Route>
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
      <Route path="/contrats/:id/:vue?">{({ id, vue }) => <PageContrat id={id} vue={vue} />}</Route>
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
      <Route path="/sauvegardes/:jeton">{({ jeton }) => <PageSauvegarde key={jeton} jeton={jeton} />}</Route>
      <Route path="/restauration">{() => <PageRestauration />}</Route>
      <Route path="/historique">{() => <PageHistorique />}</Route>
      <Route path="/reglages/:section?">{({ section }) => <PageReglages section={section ?? 'emetteurs'} />}</Route>
      <Route path="/aide/:page?">{({ page }) => <PageAide page={page ?? 'commencer'} />}</Route>
      <Route path="/composants">{() => <PageComposants />}</Route>
      <Route>{() => <PageIntrouvable />}</Route>
    </Switch>
  );
}

import '../document.css';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Produit } from '#shared/contract/registre.contract.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { GENRES } from '#shared/documents/genres.data.ts';
import { familleDe } from '#shared/documents/registre/familles.data.ts';
import { instantCourt, instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { copier } from '#renderer/app/courriel/copier.ts';
import { useRouvrir } from '#renderer/app/registre/use-rouvrir.ts';
import { EtatDuProduit } from '#renderer/app/registre/EtatDuProduit.tsx';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ListeDesDifferences } from '#renderer/app/ecarts/ListeDesDifferences.tsx';
import { CourrielParti } from './CourrielParti.tsx';

/** Ces courriels se préparent au compte rendu, les autres avec la convocation. */
const APRES_LA_SEANCE: ReadonlySet<string> = new Set(['courriel-compte_rendu', 'courriel-releve']);

/** Où produire le même document aujourd'hui ; `null` : il ne se produit plus. */
function adresseDuDocument({ genre, reunionId, instanceId }: Produit): string | null {
  if (reunionId !== null) {
    if (Object.hasOwn(GENRES, genre)) return `/reunions/${reunionId}/documents/${genre}`;
    const convoque = familleDe(genre) === 'courriels' && !APRES_LA_SEANCE.has(genre);
    return `/reunions/${reunionId}/${convoque ? 'convocation' : 'documents'}`;
  }
  if (instanceId !== null && Object.hasOwn(DOCUMENTS_D_INSTANCE, genre))
    return `/instances/${instanceId}/documents/${genre}`;
  return null;
}

/** Où se produit aujourd'hui une feuille de route, une de ses fiches, ou son bilan. */
function adresseDeFeuille({
  feuilleId,
  ficheId,
  bilan,
  versionId,
}: NonNullable<Sortie<'registre.lire'>['feuille']>): string {
  const racine = `/feuilles-de-route/${feuilleId}`;
  if (versionId !== undefined) return `${racine}/versions`;
  if (bilan !== undefined) return `${racine}/bilan?annee=${bilan}`;
  return ficheId === null ? `${racine}/document` : `${racine}/document/${ficheId}`;
}

/** Ce qui ouvre un fichier qui n’est ni un document ni un courriel. */
function ouvertDans(nom: string): string {
  if (nom.endsWith('.ics')) return 'votre agenda';
  return nom.endsWith('.zip') ? 'l’explorateur de fichiers' : 'votre tableur';
}

/** Où le fichier est allé. */
const direOu = ({ chemin, dIci }: Produit): string =>
  chemin === null ? 'remis pour être enregistré' : dIci ? chemin : `sur un autre poste : ${chemin}`;

/** Un document sorti, tel qu'il est parti : sa feuille figée, ce qui a changé depuis, et de quoi le rouvrir. */
export function PageProduit({ id }: { readonly id: string }) {
  const { donnees, erreur } = useRequete('registre.lire', { id });
  const { rouvrir, enCours } = useRouvrir();
  const ouverture = useDemande('production.rouvrir');
  useFil(
    { nom: 'Documents', vers: '/documents' },
    { nom: 'Documents produits', vers: '/documents/produits' },
    { nom: donnees?.produit.titre ?? 'Document' },
  );
  if (donnees === null && erreur !== null)
    return (
      <div className="corps">
        <Repere
          sens="erreur"
          mot="Document non rouvert."
          gestes={
            <Lien vers="/documents/produits" genre="bouton">
              Voir les documents produits
            </Lien>
          }
          annonce
        >
          {erreur.message}
        </Repere>
      </div>
    );
  if (donnees === null) return <Chargement>Ouverture du document…</Chargement>;
  const { produit, feuille, rapport, etat, phrase, document, courriel, fichiers, ecarts } = donnees;
  const { chemin } = produit;
  const par = produit.auteur === '' ? '' : ` par ${produit.auteur}`;
  const range = chemin !== null && produit.dIci;
  const ouvrir = () =>
    void ouverture
      .lancer({ id })
      .then(
        ({ ouvert }) =>
          donnerAvis(ouvert ? `« ${produit.nom} » s’ouvre.` : `Ce poste ne l’ouvre pas d’ici : copiez son chemin.`),
        direRefus('Le document n’a pas pu être ouvert.'),
      );
  const disparu = etat === 'disparu';
  const ailleurs = feuille === null ? adresseDuDocument(produit) : adresseDeFeuille(feuille);
  const aujourdHui =
    disparu || rapport === null
      ? disparu
        ? null
        : ailleurs
      : `/conventions/${rapport.conventionId}/rapport/${rapport.id}`;
  return (
    <>
      <EnTete
        titre={produit.titre}
        etat={<EtatDuProduit etat={etat} />}
        faits={[produit.objet, `produit le ${instantCourt(produit.quandUtc)}${par}`]}
        gestes={
          <>
            {range && (
              <Bouton genre="premier" icone="word" enCours={ouverture.enCours} surClic={ouvrir}>
                Ouvrir le fichier rangé
              </Bouton>
            )}
            {produit.rouvrable && (
              <Bouton
                genre={range ? 'ordinaire' : 'premier'}
                icone="telecharger"
                enCours={enCours}
                surClic={() => void rouvrir(id)}
              >
                Rouvrir à l’identique
              </Bouton>
            )}
            {aujourdHui !== null && (
              <Lien vers={aujourdHui} genre="bouton" icone="document">
                Voir celui d’aujourd’hui
              </Lien>
            )}
          </>
        }
      />
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Document tel qu’il est parti" tabIndex={0}>
          <h2 className="hors-vue">Tel qu’il est parti</h2>
          {document !== null && <Apercu key={id} document={document} />}
          {courriel !== null && <CourrielParti courriel={courriel} />}
          {document === null && courriel === null && fichiers.length > 1 && (
            <Bloc titre="Fichiers du lot" note={pluriel(fichiers.length, 'fichier', 'fichiers')}>
              <ul className="liste liste-serree">
                {fichiers.map((fichier) => (
                  <li key={fichier}>
                    <Icone nom="document" />
                    <span>{fichier}</span>
                  </li>
                ))}
              </ul>
            </Bloc>
          )}
          {document === null && courriel === null && fichiers.length < 2 && (
            <Repere sens="info" mot="Pas d’aperçu.">
              {produit.rouvrable
                ? `Rouvrez-le à l’identique : il s’ouvre dans ${ouvertDans(produit.nom)}.`
                : 'Trop lourd pour être gardé, cet export se refait depuis l’écran d’où il vient.'}
            </Repere>
          )}
        </div>
        <Panneau titre={etat === 'perime' ? 'Périmé : ce qui a changé depuis' : 'Ce document'}>
          {phrase !== '' && <p className="note">{phrase}</p>}
          {ecarts.map(({ chemin: fichier, genre, phrases, differences }) => (
            <div key={fichier} className="differences">
              {fichiers.length > 1 && (
                <Bloc
                  titre={fichier}
                  niveau={3}
                  note={genre === 'ajoute' ? 'en plus' : genre === 'retire' ? 'en moins' : undefined}
                >
                  {null}
                </Bloc>
              )}
              {phrases.length > 0 && fichiers.length > 1 && <p className="note">{phrases.join(' ')}</p>}
              <ListeDesDifferences differences={differences} />
            </div>
          ))}
          <Bloc titre="Ce que dit le registre" niveau={3}>
            <Couples
              couples={[
                ['Fichier', produit.nom],
                ['Produit', `${instantLong(produit.quandUtc)}${par}`],
                ['Émetteur', produit.emetteur],
                ['Rangé', direOu(produit)],
              ]}
            />
            {range && (
              <p className="geste-de-bloc">
                <Bouton
                  icone="copier"
                  surClic={() => void copier(chemin, 'Chemin copié : collez-le dans l’explorateur de fichiers.')}
                >
                  Copier le chemin
                </Bouton>
              </p>
            )}
            <details className="note">
              <summary>Détails</summary>
              <span className="empreinte">{`Empreinte SHA-256 : ${produit.empreinte}`}</span>
            </details>
          </Bloc>
        </Panneau>
      </div>
    </>
  );
}

import './document.css';
import { useLocation, useSearch } from 'wouter';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { type GenreDocument, GENRES, genreDe, genresDe } from '#shared/documents/genres.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { direEtatDuRendu, etatDuRendu } from '#shared/domain/rendu/versions.rules.ts';
import { bilanDesMentions, controlerMentions } from '#shared/domain/seance/mentions.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { ConventionsDuCopil } from '#renderer/app/copil/ConventionsDuCopil.tsx';
import { EmetteurDuDocument } from '#renderer/app/emetteurs/EmetteurDuDocument.tsx';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { adresseDesCorrections, useRelireUnWord } from '#renderer/app/corrections/use-relire-un-word.ts';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { ConstatsDeConvocation } from './ConstatsDeConvocation.tsx';
import { MentionsDuProcesVerbal } from './MentionsDuProcesVerbal.tsx';
import { ChoixDuPoint } from './rendu/ChoixDuPoint.tsx';
import { PanneauDuRendu } from './rendu/PanneauDuRendu.tsx';
import { SENS_DU_RENDU } from './rendu/sens-du-rendu.ts';

interface Proprietes {
  readonly id: string;
  readonly genre: string;
}

const estUnGenre = (genre: string): genre is GenreDocument => Object.hasOwn(GENRES, genre);

function etatDe(genre: GenreDocument, seance: Seance, document: DocumentNeutre) {
  const { controle } = genreDe(genre);
  if (controle === null) return undefined;
  if (controle === 'convocation')
    return document.enTete.mentions.includes('PROJET') ? (
      <Etat sens="cours">Projet</Etat>
    ) : (
      <Etat sens="fait">{seance.reunion.etat === 'brouillon' ? 'Prête à signer' : 'Envoyée'}</Etat>
    );
  if (seance.reunion.etat === 'brouillon' || seance.reunion.etat === 'convoquee')
    return <Etat sens="afaire">Séance non tenue</Etat>;
  if (seance.versions.length > 0)
    return <Etat sens={SENS_DU_RENDU[etatDuRendu(seance.versions)]}>{direEtatDuRendu(seance.versions)}</Etat>;
  const { manquantes, phrase } = bilanDesMentions(controlerMentions(seance));
  return manquantes === 0 ? <Etat sens="fait">Projet complet</Etat> : <Etat sens="alerte">{`Projet, ${phrase}`}</Etat>;
}

/** Un document d'une réunion ; « rendu » est celui que l'instance rend de ses séances, quelle qu'en soit la forme. */
export function PageDocument({ id, genre }: Proprietes) {
  const { donnees: seance } = useRequete('reunions.lire', { id });
  if (genre !== 'rendu') return <DocumentDeReunion id={id} genre={genre} />;
  if (seance === null) return <Chargement>Mise en page du document…</Chargement>;
  return <DocumentDeReunion id={id} genre={formeDe(seance)} />;
}

/** La feuille telle qu'elle s'imprimera, ce qui lui manque, et le Word. */
function DocumentDeReunion({ id, genre: demande }: Proprietes) {
  const genre = estUnGenre(demande) ? demande : 'proces-verbal';
  const { libelle, moment, controle } = genreDe(genre);
  const objets = new URLSearchParams(useSearch()).getAll('objet');
  const racine = `/reunions/${id}`;
  const [, aller] = useLocation();
  const word = useRelireUnWord(id);
  const { donnees: seance, erreur } = useRequete('reunions.lire', { id });
  const { donnees: document, erreur: refus } = useRequete('documents.apercu', { reunionId: id, genre, objets });
  const { donnees: hote } = useEtatHote();
  useFil(
    { nom: 'Réunions', vers: '/reunions' },
    { nom: seance === null ? 'Réunion' : `Réunion du ${dateCourte(seance.reunion.date)}`, vers: racine },
    { nom: libelle },
  );
  const manque = erreur ?? refus;
  if (manque !== null) {
    return (
      <div className="corps">
        <Repere sens="erreur" mot="Document non établi." annonce>
          {manque.message}
        </Repere>
      </div>
    );
  }
  if (seance === null || document === null || hote === null) return <Chargement>Mise en page du document…</Chargement>;
  const quorum = calculerQuorum(seance);
  const decisions = seance.points.reduce((n, { deliberations }) => n + deliberations.length, 0);
  return (
    <>
      <EnTete
        titre={libelle}
        etat={etatDe(genre, seance, document)}
        faits={[
          `${nomCourt(seance.instance)}, ${dateLongue(seance.reunion.date)}`,
          seance.instance.type === 'copil_convention' && (
            <ConventionsDuCopil key="conventions" instance={seance.instance} />
          ),
          controle === 'mentions' && (
            <NombreExplique libelle="Calcul du quorum" calcul={quorum.arithmetique}>
              {quorum.etat === 'non_constate' || quorum.etat === 'sans_membre'
                ? 'Présence non constatée'
                : `${quorum.total} présents ou représentés sur ${quorum.base}`}
            </NombreExplique>
          ),
          controle === 'mentions' && `${decisions} ${decisions > 1 ? 'délibérations' : 'délibération'}`,
          <EmetteurDuDocument key="emetteur" objet="reunion" id={id} genre={genre} />,
          'Aperçu : les coupures de page peuvent différer dans Word',
        ].filter(Boolean)}
        gestes={
          <>
            <ProduireEtOuvrir
              document={{ de: 'reunion', reunionId: id, genre, objets }}
              instanceId={seance.instance.id}
              autres={[
                {
                  id: 'corrections',
                  libelle: 'Reprendre les corrections d’un Word',
                  icone: 'word',
                  surClic: () => aller(adresseDesCorrections(id)),
                },
              ]}
            />
          </>
        }
      />
      <Onglets
        libelle="Documents de la réunion"
        ici={`${racine}/documents/${genre}`}
        onglets={[
          ...genresDe(seance)
            .filter((autre) => genreDe(autre).moment === moment)
            .map((autre) => ({ vers: `${racine}/documents/${autre}`, nom: genreDe(autre).libelle })),
          { vers: `${racine}/documents`, nom: 'Tous les documents' },
        ]}
      />
      {word.refus !== null && (
        <div className="corps">
          <Repere sens="erreur" mot="Word non lu." annonce>
            {word.refus}
          </Repere>
        </div>
      )}
      <SurfaceDeDepot
        className={controle === null && genre !== 'extrait' ? 'document document-seul' : 'document'}
        surDepot={(fichiers) => void word.relire(fichiers)}
      >
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={genre} document={document} />
        </div>
        {controle === 'convocation' && <ConstatsDeConvocation seance={seance} aujourdHui={hote.aujourdHui} />}
        {controle === 'mentions' &&
          (genre === formeDe(seance) ? (
            <PanneauDuRendu seance={seance} aujourdHui={hote.aujourdHui} />
          ) : (
            <MentionsDuProcesVerbal seance={seance} />
          ))}
        {genre === 'extrait' && <ChoixDuPoint seance={seance} choisis={objets} document={document} />}
      </SurfaceDeDepot>
    </>
  );
}

import './document.css';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { type GenreDocument, genreDocumentSchema } from '#shared/contract/reunion.contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { bilanDesMentions, controlerMentions } from '#shared/domain/seance/mentions.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { ConstatsDeConvocation } from './ConstatsDeConvocation.tsx';
import { MentionsDuProcesVerbal } from './MentionsDuProcesVerbal.tsx';
import { ProduireWord } from './ProduireWord.tsx';

const TITRES: Readonly<Record<GenreDocument, string>> = {
  convocation: 'Convocation',
  'proces-verbal': 'Procès-verbal',
  'releve-decisions': 'Relevé de décisions',
};

interface Proprietes {
  readonly id: string;
  readonly genre: string;
}

function etatDe(genre: GenreDocument, seance: Seance) {
  if (genre === 'convocation')
    return seance.reunion.etat === 'brouillon' ? <Etat sens="cours">Projet</Etat> : <Etat sens="fait">Envoyée</Etat>;
  if (seance.reunion.etat === 'brouillon' || seance.reunion.etat === 'convoquee')
    return <Etat sens="afaire">Séance non tenue</Etat>;
  const { manquantes, phrase } = bilanDesMentions(controlerMentions(seance));
  return manquantes === 0 ? <Etat sens="fait">Projet complet</Etat> : <Etat sens="alerte">{`Projet, ${phrase}`}</Etat>;
}

/** Un document d'une réunion : la feuille telle qu'elle s'imprimera, ce qui lui manque, et le Word. */
export function PageDocument({ id, genre: demande }: Proprietes) {
  const genre = genreDocumentSchema.safeParse(demande).data ?? 'proces-verbal';
  const racine = `/reunions/${id}`;
  const { donnees: seance, erreur } = useRequete('reunions.lire', { id });
  const { donnees: document, erreur: refus } = useRequete('documents.apercu', { reunionId: id, genre });
  const { donnees: hote } = useEtatHote();
  useFil(
    { nom: 'Réunions', vers: '/reunions' },
    { nom: seance === null ? 'Réunion' : `Réunion du ${dateCourte(seance.reunion.date)}`, vers: racine },
    { nom: TITRES[genre] },
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
        titre={TITRES[genre]}
        etat={etatDe(genre, seance)}
        faits={[
          `${nomCourt(seance.instance)}, ${dateLongue(seance.reunion.date)}`,
          genre !== 'convocation' && (
            <NombreExplique libelle="Calcul du quorum" calcul={quorum.arithmetique}>
              {quorum.etat === 'non_constate' || quorum.etat === 'sans_membre'
                ? 'Présence non constatée'
                : `${quorum.total} présents ou représentés sur ${quorum.base}`}
            </NombreExplique>
          ),
          genre !== 'convocation' && `${decisions} ${decisions > 1 ? 'délibérations' : 'délibération'}`,
          'Aperçu : les coupures de page peuvent différer dans Word',
        ].filter(Boolean)}
        gestes={
          <>
            <ProduireWord reunionId={id} genre={genre} />
            <Menu
              gestes={[
                {
                  id: 'imprimer',
                  libelle: 'Imprimer ou enregistrer en PDF',
                  icone: 'imprimer',
                  touche: 'Ctrl P',
                  surClic: () => print(),
                },
              ]}
            />
          </>
        }
      />
      <Onglets
        libelle="Documents de la réunion"
        ici={`${racine}/documents/${genre}`}
        onglets={Object.entries(TITRES).map(([cle, nom]) => ({ vers: `${racine}/documents/${cle}`, nom }))}
      />
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du document" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          <Apercu key={genre} document={document} />
        </div>
        {genre === 'convocation' ? (
          <ConstatsDeConvocation seance={seance} aujourdHui={hote.aujourdHui} />
        ) : (
          <MentionsDuProcesVerbal seance={seance} />
        )}
      </div>
    </>
  );
}

import { useState } from 'react';
import type { GenreDeMessage } from '#shared/documents/courriel/destinataires.ts';
import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { POIDS_MAXIMAL, piecesPortees } from '#shared/documents/courriel/pieces-portees.ts';
import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { GestesDeCourriel } from '#renderer/app/courriel/GestesDeCourriel.tsx';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const LIBELLES: Readonly<Record<GenreDeMessage, string>> = {
  bloquer: 'Date à réserver',
  convoquer: 'Convocation, aux membres',
  inviter: 'Invitation, aux invités',
  relancer: 'Relance, à qui n’a pas répondu',
  reporter: 'Report',
  annuler: 'Annulation',
};

/** Les courriels qui ont un sens à ce moment de la réunion ; le premier est celui que l'on cherche. */
function possibles({ reunion, invites }: Seance): GenreDeMessage[] {
  if (reunion.etat === 'annulee') return ['annuler'];
  const invitation: GenreDeMessage[] = invites.length > 0 ? ['inviter'] : [];
  const report: GenreDeMessage[] = reunion.reporteeDu === null ? [] : ['reporter'];
  return reunion.etat === 'convoquee'
    ? ['relancer', 'convoquer', ...invitation, ...report]
    : [...report, 'convoquer', ...invitation, 'bloquer'];
}

/**
 * Le courriel du moment : copier les adresses, l'objet ou le texte, ou en faire un brouillon que la messagerie ouvre.
 * Rien ne part d'ici.
 */
export function Courriels({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const genres = possibles(seance);
  const [choisi, setChoisi] = useState<GenreDeMessage | null>(null);
  const genre = choisi !== null && genres.includes(choisi) ? choisi : (genres[0] ?? 'convoquer');
  const brouillon = useRemise('convocation.brouillon', 'Le brouillon n’a pas pu être préparé.');
  const agenda = useRemise('convocation.agenda', 'L’invitation d’agenda n’a pas pu être préparée.');
  const message = etablirMessage(seance, genre, aujourdHui);
  const { reunion } = seance;
  const { pieces, poids, tropLourd } = piecesPortees(seance, genre);
  const annonce = reunion.etat === 'annulee' ? 'annuler' : reunion.etat === 'brouillon' ? 'bloquer' : 'convoquer';
  return (
    <Bloc
      titre="Courriel et agenda"
      note={pluriel(message.cci.length, 'destinataire en copie cachée', 'destinataires en copie cachée')}
    >
      <div className="fiche courriel-choisi">
        <ChampChoix
          libelle="Courriel"
          options={genres.map((valeur) => ({ valeur, libelle: LIBELLES[valeur] }))}
          valeur={genre}
          surChange={setChoisi}
        />
      </div>
      <GestesDeCourriel
        message={message}
        enCours={brouillon.enCours}
        surBrouillon={tropLourd ? null : () => void brouillon.remettre({ reunionId: reunion.id, message: genre })}
      >
        <Bouton
          genre="discret"
          icone="calendrier"
          enCours={agenda.enCours}
          surClic={() => void agenda.remettre({ reunionId: reunion.id, annonce })}
        >
          Fichier d’agenda
        </Bouton>
      </GestesDeCourriel>
      {tropLourd ? (
        <Repere sens="alerte" mot="Trop lourd.">
          {`${pluriel(pieces.length, 'pièce', 'pièces')}, ${tailleFr(poids)} : une messagerie en prend ${tailleFr(POIDS_MAXIMAL)} au plus. Préparez le dossier de séance, qui se découpe (onglet Documents), ou retirez des pièces.`}
        </Repere>
      ) : (
        pieces.length > 0 && (
          <p className="note">{`Le brouillon emporte ${pluriel(pieces.length, 'pièce', 'pièces')}, ${tailleFr(poids)}.`}</p>
        )
      )}
    </Bloc>
  );
}

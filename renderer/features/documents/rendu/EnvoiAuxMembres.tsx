import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { messageDuRendu } from '#shared/documents/courriel/message-du-rendu.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { GestesDeCourriel } from '#renderer/app/courriel/GestesDeCourriel.tsx';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NoterEnvoi } from './NoterEnvoi.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly version: VersionPv;
  readonly aujourdHui: string;
}

/** L'envoi aux membres : le brouillon qui joint le PDF signé, puis « envoyé le … par … » d'un geste (R-083). */
export function EnvoiAuxMembres({ seance, version, aujourdHui }: Proprietes) {
  const [corrige, setCorrige] = useState(false);
  const { donnees: hote } = useEtatHote();
  const noter = useCommande('versions.noter');
  const aviser = useAvisAnnulable();
  const brouillon = useRemise('rendu.brouillon', 'Le brouillon n’a pas pu être préparé.');
  const message = messageDuRendu(seance, version);
  const par = hote?.poste.auteur ?? null;
  const signe = version.signePieceId !== null;
  const envoyer = () =>
    void noter
      .lancer({ id: version.id, patch: { envoyeLe: aujourdHui, envoyePar: par } })
      .then(
        () => aviser(`Envoyé le ${dateCourte(aujourdHui)}${par === null ? '' : `, par ${par}`}.`, 'versions.noter'),
        direRefus(),
      );
  return (
    <Bloc
      titre="Envoi aux membres"
      niveau={3}
      note={pluriel(message.cci.length, 'destinataire en copie cachée', 'destinataires en copie cachée')}
    >
      <p>
        {version.envoyeLe === null ? (
          <Etat sens="afaire">Envoi à noter</Etat>
        ) : (
          <Etat sens="fait">
            {`Envoyé le ${dateCourte(version.envoyeLe)}${version.envoyePar === null ? '' : `, par ${version.envoyePar}`}`}
          </Etat>
        )}
      </p>
      <GestesDeCourriel
        message={message}
        enCours={brouillon.enCours}
        surBrouillon={
          signe ? () => void brouillon.remettre({ reunionId: seance.reunion.id, quoi: 'compte_rendu' }) : null
        }
      />
      {!signe && (
        <p className="note">Le brouillon joint le PDF signé, jamais le Word : déposez-le d’abord, ci-dessus.</p>
      )}
      <div className="rendu-gestes">
        {version.envoyeLe === null && (
          <Bouton enCours={noter.enCours} surClic={envoyer}>
            Envoyé aujourd’hui
          </Bouton>
        )}
        <Bouton genre="discret" surClic={() => setCorrige(true)}>
          {version.envoyeLe === null ? 'Envoyé un autre jour…' : 'Corriger l’envoi'}
        </Bouton>
      </div>
      {corrige && <NoterEnvoi version={version} aujourdHui={aujourdHui} surFermer={() => setCorrige(false)} />}
    </Bloc>
  );
}

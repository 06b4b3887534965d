import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { ReceptionDeProfil } from './use-recevoir-le-profil.ts';

/** Où déposer le profil qu'un collègue a enregistré. */
export function RecevoirUnProfil({
  reception,
  perdu,
}: {
  readonly reception: ReceptionDeProfil;
  readonly perdu: string | null;
}) {
  const { enCours, recevoir } = reception;
  const refus = reception.refus ?? perdu;
  return (
    <Bloc titre="Reprendre un profil">
      {refus !== null && (
        <Repere sens="erreur" mot="Profil non lu." annonce>
          {refus}
        </Repere>
      )}
      <SurfaceDeDepot
        className="depot-de-fichier"
        icone="reglages"
        invite="Lâchez le profil : il s’ouvre."
        surDepot={recevoir}
      >
        <p>
          <b>Glissez ici le fichier « .profil-comites » de votre service</b>
        </p>
        <p className="note">Ce qu’il apporte et ce qu’il change se montre d’abord. Tout s’annule d’un Ctrl+Z.</p>
        {enCours ? (
          <Chargement>Lecture du profil…</Chargement>
        ) : (
          <ChoisirUnFichier
            libelle="Profil du service"
            accepte=".profil-comites,.zip"
            icone="dossier"
            enCours={enCours}
            surChoix={recevoir}
          >
            Choisir le profil
          </ChoisirUnFichier>
        )}
      </SurfaceDeDepot>
    </Bloc>
  );
}

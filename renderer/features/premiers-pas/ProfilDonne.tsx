import { useState } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { profilEnAttente } from '#renderer/app/profil-en-attente.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';

/** « Votre service vous a donné un profil ? » : il attend que le fichier soit créé, puis montre ce qu'il apporte. */
export function ProfilDonne() {
  const [nom, setNom] = useState<string | null>(null);
  const prendre = ([fichier]: readonly File[]) => {
    profilEnAttente.poser(fichier ?? null);
    setNom(fichier?.name ?? null);
  };
  return (
    <SurfaceDeDepot
      className="profil-donne"
      icone="dossier"
      invite="Lâchez le profil de votre service."
      surDepot={prendre}
    >
      {nom === null ? (
        <>
          <span>Votre service vous a donné un profil ?</span>
          <ChoisirUnFichier
            libelle="Profil du service"
            accepte=".profil-comites,.zip"
            icone="dossier"
            enCours={false}
            surChoix={prendre}
          >
            Choisir le profil
          </ChoisirUnFichier>
        </>
      ) : (
        <>
          <span role="status">{`« ${nom} » : vous verrez ce qu’il apporte dès que votre fichier sera créé.`}</span>
          <Bouton genre="discret" surClic={() => prendre([])}>
            Ne pas le reprendre
          </Bouton>
        </>
      )}
    </SurfaceDeDepot>
  );
}

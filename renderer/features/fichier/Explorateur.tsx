import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly surChoisir: (jeton: string) => void;
  readonly surFermer: () => void;
}

/** Les dossiers du poste et leurs fichiers de travail, quand le navigateur ne peut pas ouvrir le dialogue du système. */
export function Explorateur({ surChoisir, surFermer }: Proprietes) {
  const [dossier, setDossier] = useState<string | null>(null);
  const { donnees, erreur } = useRequete('explorateur.parcourir', { jeton: dossier }, { garder: true });
  return (
    <Dialogue
      ouvert
      titre="Choisir un fichier de travail"
      surFermer={surFermer}
      large
      gestes={<Bouton surClic={surFermer}>Renoncer</Bouton>}
    >
      {erreur && (
        <Repere
          sens="erreur"
          mot="Dossier non lu."
          gestes={<Bouton surClic={() => setDossier(null)}>Revenir au dossier personnel</Bouton>}
          annonce
        >
          {erreur.message}
        </Repere>
      )}
      {donnees === null && !erreur && <Chargement>Lecture du dossier…</Chargement>}
      {donnees !== null && (
        <>
          <div className="bloc-tete">
            <h3>{donnees.ici.nom}</h3>
            {donnees.parent !== null && (
              <Bouton genre="discret" icone="haut" surClic={() => setDossier(donnees.parent?.jeton ?? null)}>
                Dossier au-dessus
              </Bouton>
            )}
          </div>
          {donnees.contenu.length === 0 && (
            <p className="note">Ce dossier ne contient ni dossier ni fichier « .comites ».</p>
          )}
          <ul className="liste liste-serree">
            {donnees.contenu.map(({ jeton, nom, genre }) => (
              <li key={jeton}>
                <Icone nom={genre === 'dossier' ? 'dossier' : 'document'} />
                <span>{nom}</span>
                <Bouton
                  genre="discret"
                  libelle={genre === 'dossier' ? `Entrer dans ${nom}` : `Ouvrir ${nom}`}
                  surClic={() => (genre === 'dossier' ? setDossier(jeton) : surChoisir(jeton))}
                >
                  {genre === 'dossier' ? 'Entrer' : 'Ouvrir'}
                </Bouton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialogue>
  );
}

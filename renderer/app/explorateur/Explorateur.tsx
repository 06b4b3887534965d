import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly titre: string;
  /** Choisir un fichier de travail ou une sauvegarde ; sans lui, seuls les dossiers se montrent. */
  readonly surChoisirFichier?: ((jeton: string) => void) | undefined;
  /** Choisir le dossier montré. */
  readonly surChoisirDossier?: ((jeton: string, nom: string) => void) | undefined;
  readonly surFermer: () => void;
}

/** Les dossiers du poste et leurs fichiers de travail : un navigateur ne peut pas ouvrir le dialogue du système. */
export function Explorateur({ titre, surChoisirFichier, surChoisirDossier, surFermer }: Proprietes) {
  const [dossier, setDossier] = useState<string | null>(null);
  const { donnees, erreur } = useRequete('explorateur.parcourir', { jeton: dossier }, { garder: true });
  const montres = donnees?.contenu.filter(({ genre }) => genre === 'dossier' || surChoisirFichier !== undefined) ?? [];
  return (
    <Dialogue
      ouvert
      titre={titre}
      surFermer={surFermer}
      large
      gestes={
        <>
          {surChoisirDossier !== undefined && (
            <Bouton
              genre="premier"
              desactive={donnees === null}
              surClic={() => donnees !== null && surChoisirDossier(donnees.ici.jeton, donnees.ici.nom)}
            >
              Choisir ce dossier
            </Bouton>
          )}
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
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
          {montres.length === 0 && (
            <p className="note">
              {surChoisirFichier === undefined
                ? 'Ce dossier ne contient pas d’autre dossier.'
                : 'Ce dossier ne contient ni dossier, ni fichier « .comites », ni sauvegarde.'}
            </p>
          )}
          <ul className="liste liste-serree">
            {montres.map(({ jeton, nom, genre }) => (
              <li key={jeton}>
                <Icone nom={genre === 'dossier' ? 'dossier' : 'document'} />
                <span>{nom}</span>
                <Bouton
                  genre="discret"
                  libelle={genre === 'dossier' ? `Entrer dans ${nom}` : `Ouvrir ${nom}`}
                  surClic={() => (genre === 'dossier' ? setDossier(jeton) : surChoisirFichier?.(jeton))}
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

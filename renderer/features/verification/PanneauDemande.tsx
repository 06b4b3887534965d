import { copier } from '#renderer/app/courriel/copier.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Verification } from './use-verification.ts';

interface Proprietes {
  readonly personne: FichePersonne;
  readonly verification: Verification;
  readonly surFermer: () => void;
}

/** Le courriel qu'une personne recevra, et ce qu'on note de sa réponse. */
export function PanneauDemande({ personne, verification, surFermer }: Proprietes) {
  const { id, courriel, telephone } = personne;
  const { donnees: message, erreur } = useRequete('verifications.message', { id });
  const { demander, confirmer, enCours } = verification;
  return (
    <Panneau titre={nomComplet(personne)} surFermer={surFermer}>
      <div className="demande-de-verification">
        <Bouton genre="premier" icone="fait" enCours={enCours} surClic={() => confirmer({ ids: [id] })}>
          Exactes aujourd’hui
        </Bouton>
        <Lien vers={`/annuaire/${id}`} genre="bouton">
          La fiche
        </Lien>
      </div>
      {courriel === null && (
        <Repere sens="info" mot="Sans courriel.">
          {telephone === null ? 'Ni adresse ni téléphone : à retrouver.' : `À demander par téléphone : ${telephone}.`}
        </Repere>
      )}
      {message === null && erreur === null && <Chargement>Préparation du courriel…</Chargement>}
      {message === null && erreur !== null && <p className="note">{erreur.message}</p>}
      {message !== null && (
        <>
          <h3>{message.objet}</h3>
          <p className="texte-de-courriel">{message.texte}</p>
          <div className="demande-de-verification">
            <Bouton
              icone="courriel"
              enCours={enCours}
              desactive={courriel === null}
              surClic={() => demander({ ids: [id] })}
            >
              Préparer le brouillon
            </Bouton>
            <Bouton genre="discret" icone="copier" surClic={() => void copier(message.texte, 'Texte copié.')}>
              Copier le texte
            </Bouton>
          </div>
        </>
      )}
    </Panneau>
  );
}

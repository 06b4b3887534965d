import type { Sortie } from '#shared/contract/contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { direChangement } from '#renderer/app/historique/dire-changement.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { AnnulerOperation } from './AnnulerOperation.tsx';
import { EtatDOperation } from './EtatDOperation.tsx';
import { AutresOperations } from './AutresOperations.tsx';

type Operation = NonNullable<Sortie<'journal.operation'>>;

const LIEUX: Readonly<Record<Operation['lieu'], string>> = {
  fenetre: 'cette fenêtre',
  poste: 'ce poste',
  ailleurs: 'un autre poste',
};

function Objets({ objets }: Pick<Operation, 'objets'>) {
  return (
    <ul className="changements">
      {objets.map(({ genre, nom, adresse }) => (
        <li key={`${genre}-${nom}-${adresse}`}>
          <span className="note">{genre}</span>
          <span>{adresse === null ? nom : <Lien vers={adresse}>{nom}</Lien>}</span>
        </li>
      ))}
    </ul>
  );
}

function Changements({ changements, valeurs }: Pick<Operation, 'changements' | 'valeurs'>) {
  return (
    <>
      <h3 className="titre-de-partie">{pluriel(valeurs, 'changement', 'changements')}</h3>
      <ol className="changements">
        {changements.map((changement, rang) => (
          <li key={rang}>
            {changement.sur !== null && <span className="note">{changement.sur}</span>}
            <span>{direChangement(changement)}</span>
          </li>
        ))}
      </ol>
      {valeurs > changements.length && (
        <p className="note">{`Les ${changements.length} premiers sont montrés ; annuler les défait tous.`}</p>
      )}
    </>
  );
}

interface Proprietes {
  readonly num: number;
  readonly surFermer: () => void;
  readonly surOuvrir: (num: number) => void;
}

/** Une opération : qui, quand, d'où, sur quoi, avant et après ; la défaire, ou pourquoi on ne le peut pas. */
export function PanneauOperation({ num, surFermer, surOuvrir }: Proprietes) {
  const { donnees, erreur, relire, etat } = useRequete('journal.operation', { num });
  if (donnees === null)
    return (
      <Panneau titre="Opération" surFermer={surFermer}>
        {etat === 'attente' || erreur !== null ? (
          <PasEncoreLu attente="Lecture…" refus="Opération non lue." erreur={erreur} relire={relire} />
        ) : (
          <p>Cette opération n’est pas dans l’historique de ce fichier.</p>
        )}
      </Panneau>
    );
  return (
    <Panneau titre={donnees.libelle} surFermer={surFermer}>
      <p>
        <EtatDOperation etat={donnees.etat} />
      </p>
      <Couples
        couples={[
          ['Quand', instantLong(donnees.quandUtc)],
          ['Qui', donnees.auteur || 'non renseigné'],
          ['D’où', LIEUX[donnees.lieu]],
          ['Numéro', String(donnees.num)],
        ]}
      />
      {donnees.objets.length > 0 && <Objets objets={donnees.objets} />}
      {donnees.valeurs > 0 && <Changements changements={donnees.changements} valeurs={donnees.valeurs} />}
      {donnees.liee !== null && (
        <AutresOperations
          titre={donnees.etat === 'annulee' ? 'Annulée par' : 'Porte sur'}
          operations={[donnees.liee]}
          surOuvrir={surOuvrir}
        />
      )}
      <AutresOperations titre="Écrit depuis au même endroit" operations={donnees.depuis} surOuvrir={surOuvrir} />
      <AnnulerOperation operation={donnees} />
    </Panneau>
  );
}

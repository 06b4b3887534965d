import { dateCourte } from '#shared/dates/format.ts';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { EtapeDeFeuille, LigneDeFeuille } from '../feuille.types.ts';
import { direDates, direOuElleEnEst } from './mots.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly ligne: LigneDeFeuille;
  readonly etapes: readonly EtapeDeFeuille[];
  readonly aujourdHui: string;
  readonly surDater: () => void;
  readonly surFermer: () => void;
}

function direLEtape({ echeance, faiteLe }: EtapeDeFeuille, aujourdHui: string) {
  if (faiteLe !== null) return { sens: 'fait', mot: `Faite le ${dateCourte(faiteLe)}` } as const;
  if (echeance === null) return { sens: 'afaire', mot: 'Sans date' } as const;
  return echeance < aujourdHui
    ? ({ sens: 'retard', mot: `Passée, ${dateCourte(echeance)}` } as const)
    : ({ sens: 'afaire', mot: dateCourte(echeance) } as const);
}

/** Le détail d'une barre : qui, quand, ses étapes ; d'ici on change ses dates ou l'on ouvre sa fiche. */
export function PanneauDAction({ feuilleId, ligne, etapes, aujourdHui, surDater, surFermer }: Proprietes) {
  const { sens } = direEtatDeFiche(ligne.avancement);
  return (
    <Panneau titre={`${ligne.numero} ${ligne.intitule}`} surFermer={surFermer}>
      <Etat sens={sens}>{direOuElleEnEst(ligne)}</Etat>
      <p>{direDates(ligne)}</p>
      <p className="note">{ligne.pilote ?? 'Sans pilote'}</p>
      <div className="fiche-gestes">
        <Bouton surClic={surDater}>Changer les dates</Bouton>
        <Lien vers={`/fiches-action/${ligne.id}?feuille=${feuilleId}`} genre="discret">
          Ouvrir la fiche action
        </Lien>
      </div>
      <Bloc titre="Étapes et sous-actions">
        {etapes.length === 0 ? (
          <p className="note">Ni étape ni sous-action : elles s’écrivent dans la fiche action.</p>
        ) : (
          <ul className="liste frise-etapes">
            {etapes.map((etape) => {
              const dite = direLEtape(etape, aujourdHui);
              return (
                <li key={etape.id}>
                  <span>{etape.intitule}</span>
                  <Etat sens={dite.sens}>{dite.mot}</Etat>
                </li>
              );
            })}
          </ul>
        )}
      </Bloc>
    </Panneau>
  );
}

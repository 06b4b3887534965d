import { Component, type ReactNode } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Etat {
  readonly enPanne: boolean;
}

/** Retient une panne d'affichage : le travail est dans le fichier, la page se recharge. */
export class FrontiereErreur extends Component<{ readonly children: ReactNode }, Etat> {
  override state: Etat = { enPanne: false };

  static getDerivedStateFromError(): Etat {
    return { enPanne: true };
  }

  override render(): ReactNode {
    if (!this.state.enPanne) return this.props.children;
    return (
      <main className="corps">
        <Repere
          sens="erreur"
          mot="Cet écran s’est arrêté."
          gestes={<Bouton surClic={() => location.reload()}>Recharger l’écran</Bouton>}
          annonce
        >
          Ce que vous avez enregistré est dans votre fichier. Rechargez l’écran ; si la panne revient, ouvrez un autre
          écran depuis le menu.
        </Repere>
      </main>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly children: ReactNode;
  /** Autour d'un écran seul : le menu et la barre restent, et une autre adresse en sort. */
  readonly adresse?: string;
}

interface Etat {
  readonly enPanne: boolean;
  readonly adresse: string | undefined;
}

/** Retient une panne d'affichage : le travail est dans le fichier, la page se recharge. */
export class FrontiereErreur extends Component<Proprietes, Etat> {
  override state: Etat = { enPanne: false, adresse: this.props.adresse };

  static getDerivedStateFromError(): Partial<Etat> {
    return { enPanne: true };
  }

  static getDerivedStateFromProps({ adresse }: Proprietes, etat: Etat): Etat | null {
    return adresse === etat.adresse ? null : { enPanne: false, adresse };
  }

  override render(): ReactNode {
    const { adresse, children } = this.props;
    if (!this.state.enPanne) return children;
    const Cadre = adresse === undefined ? 'main' : 'div';
    return (
      <Cadre className="corps">
        <Repere
          sens="erreur"
          mot="Cet écran s’est arrêté."
          gestes={<Bouton surClic={() => location.reload()}>Recharger l’écran</Bouton>}
          annonce
        >
          Ce que vous avez enregistré est dans votre fichier. Rechargez l’écran ; si la panne revient, ouvrez un autre
          écran depuis le menu.
        </Repere>
      </Cadre>
    );
  }
}

import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

interface Proprietes {
  /** Le mot, tel qu'il se lit dans la phrase. */
  readonly children: string;
  /** Ce qu'il veut dire, une phrase. */
  readonly sens: string;
}

/** Un mot de droit : sa définition paraît au survol et au foyer, Échap la ferme. */
export function Definition({ children, sens }: Proprietes) {
  return (
    <TooltipTrigger delay={300} closeDelay={100}>
      <Button className="definition">{children}</Button>
      <Tooltip className="calcul" offset={6} containerPadding={8}>
        {sens}
      </Tooltip>
    </TooltipTrigger>
  );
}

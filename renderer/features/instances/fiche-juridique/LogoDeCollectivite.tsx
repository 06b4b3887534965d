import { ChampImage } from '#renderer/app/images/ChampImage.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import type { Logo } from '#shared/domain/service/logo.schema.ts';

/** Largeur du logotype sur la page, en centimètres (charte, § 4). */
const LARGEUR = 3.4;

/** Le logotype d'une collectivité : son nom, dit à qui ne voit pas l'image, et l'image. */
export function LogoDeCollectivite({ logo, vu }: { readonly logo: Logo; readonly vu: number }) {
  const { id, collectivite } = logo;
  const { donnees: image } = useRequete('logos.image', { id });
  const remplacement = useCommande('logos.remplacer');
  const retrait = useCommande('logos.retirer');
  const { modifier } = useModification('logos.modifier', { id, vu, objet: `Logotype : ${collectivite}` });
  return (
    <ChampImage
      libelle={`Logotype : ${collectivite}`}
      alt={`Logotype : ${collectivite}`}
      image={image}
      largeur={LARGEUR}
      poser={(jeton) => remplacement.lancer({ id, jeton })}
      retirer={() => retrait.lancer({ id })}
    >
      <ChampSurPlace
        libelle="Collectivité"
        valeur={collectivite}
        surEnregistrer={(nom) => modifier({ collectivite: nom })}
      />
    </ChampImage>
  );
}

import { CadreDeNavette } from '#renderer/app/navette/CadreDeNavette.tsx';
import { Suivi } from '#renderer/app/navette/Suivi.tsx';
import { useRemise } from '#renderer/app/navette/use-remise.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { direRetoursAttendus } from '#shared/domain/navette/navette.labels.ts';
import { Organismes } from './Organismes.tsx';

/** La navette Excel d'une convention : à chaque organisme ses effectifs et ses comptes d'une période (`?au=`). */
export function PageNavetteDeConvention({ id }: { readonly id: string }) {
  const { donnees: hote } = useEtatHote();
  const adresse = useAdresse();
  const dit = adresse.lire('au');
  const au = estDateCivile(dit) ? dit : null;
  const { donnees, erreur, relire } = useRequete('navettesDeConvention.lister', { conventionId: id, au });
  const remise = useRemise('navettesDeConvention.etablir');
  const racine = `/conventions/${id}`;
  useFil(
    { nom: 'Conventions', vers: '/conventions' },
    { nom: donnees?.convention.intitule ?? 'Convention', vers: racine },
    { nom: 'Navette Excel' },
  );
  if (donnees === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture des organismes…" refus="Organismes non lus." erreur={erreur} relire={relire} />
      </div>
    );
  const { convention, navettes, retours } = donnees;
  return (
    <CadreDeNavette
      sujet={{ genre: 'convention', id }}
      motDuSuivi="Organismes et suivi"
      faits={[
        convention.numero,
        <Lien key="convention" vers={racine}>
          {convention.intitule}
        </Lien>,
        direRetoursAttendus(retours),
      ].filter(Boolean)}
    >
      <Organismes
        key={donnees.au}
        donnees={donnees}
        aujourdHui={hote.aujourdHui}
        remise={remise}
        surPeriode={(periode) => adresse.poser({ au: periode })}
      />
      <Suivi navettes={navettes} aujourdHui={hote.aujourdHui} remise={remise} qui="Organisme" />
    </CadreDeNavette>
  );
}

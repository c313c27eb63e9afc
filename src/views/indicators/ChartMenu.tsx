import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { charts } from '../../i18n/charts';
import { embed } from '../../i18n/embed';
import { useText } from '../../i18n/text';
import styles from './ChartSection.module.css';

interface ChartMenuProps {
  label: string;
  asTable: boolean;
  onAction: (key: string) => void;
}

/** The ways to take a chart along. Its library loads with the first menu that is opened. */
export function ChartMenu({ label, asTable, onAction }: ChartMenuProps) {
  const { t } = useText();
  return (
    <MenuTrigger defaultOpen>
      <Button className={styles.menuButton ?? ''} aria-label={label}>
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={2}>
        <Menu className={styles.menu ?? ''} aria-label={label} onAction={(key) => onAction(String(key))}>
          <MenuItem id="table">{t(asTable ? charts.asDrawing : charts.asTable)}</MenuItem>
          <MenuItem id="csv">{t(charts.downloadCsv)}</MenuItem>
          <MenuItem id="svg" isDisabled={asTable}>
            {t(charts.downloadSvg)}
          </MenuItem>
          <MenuItem id="png" isDisabled={asTable}>
            {t(charts.downloadPng)}
          </MenuItem>
          <MenuItem id="embed">{t(embed.insert)}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

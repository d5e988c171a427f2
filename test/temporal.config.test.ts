import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, loadWorkerConfig } from '../temporal.config.ts';
import { faults } from './shared/texts.ts';

const thrownBy = (load: () => unknown): ConfigError => {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('the settings were taken');
};

describe('the settings of an installation', () => {
  it('have a default for everything in development', () => {
    expect(loadConfig({})).toMatchObject({
      mode: 'development',
      temporal: { port: 7233 },
    });
  });

  it.each([
    ['SENIM_UI_PORT', 'eighty'],
    ['SENIM_UI_PORT', '70000'],
    ['SENIM_MODE', 'prod'],
    ['SENIM_CABINET_URL', 'cabinet'],
    ['SENIM_CALL_SECONDS', '-1'],
  ])('name the variable that is wrong: %s=%s', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`${name}: .* unset it`));
  });

  it.each(['abc', '0', '70000', '80.5', ''])('say what a port is, and what was given: "%s"', (given) => {
    expect(() => loadConfig({ SENIM_UI_PORT: given })).toThrow(
      `SENIM_UI_PORT: a port 1-65535, not "${given}"`,
    );
  });

  it.each([
    ['SENIM_UI_PORT', 'eighty', 'SENIM_UI_PORT: нужен порт 1–65535, а не «eighty»'],
    ['SENIM_UI_PORT', '9'.repeat(5_000), '999…»'],
    ['SENIM_MODE', 'prod', 'SENIM_MODE: допустимо только: development | production'],
    ['SENIM_CABINET_URL', 'cabinet', 'SENIM_CABINET_URL: нужно: адрес, например http'],
    ['SENIM_CALL_SECONDS', '-1', 'SENIM_CALL_SECONDS: слишком мало: не меньше 0'],
    ['SENIM_READINGS', 'firstDay=never', 'у firstDay нет выбора «never»; есть: day-after, day-zero.'],
    ['SENIM_READINGS', 'never=x', 'чтения «never» нет; есть: firstDay'],
  ])('are told in both languages to who calls a command: %s (%#)', (name, value, line) => {
    const { text, message } = thrownBy(() => loadConfig({ [name]: value }));
    expect(text.ru).toContain(line);
    expect(text.ru).not.toContain('must');
    expect(faults(text)).toEqual([]);
    for (const said of [message, text.ru, text.kk]) expect(said).not.toMatch(/\.\.|\.; /);
    expect(message.length).toBeLessThan(700);
  });

  it('name every wrong variable at once', () => {
    expect(() => loadConfig({ SENIM_UI_PORT: 'x', SENIM_MODE: 'y' })).toThrow(
      /SENIM_MODE: .*SENIM_UI_PORT: /,
    );
  });

  it('let no worker into production with an address of the stand-ins by default', () => {
    const given = {
      SENIM_MODE: 'production',
      DATABASE_URL: 'postgres://db/senim',
      TEMPORAL_ADDRESS: 'temporal:7233',
    };
    expect(() => loadWorkerConfig(given)).toThrow(/SENIM_CABINET_URL, SENIM_MONITORING_URL/);
  });

  it('let no worker start without a database', () => {
    expect(() => loadWorkerConfig({})).toThrow(/DATABASE_URL/);
  });
});
